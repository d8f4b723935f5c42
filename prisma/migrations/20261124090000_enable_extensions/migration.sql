-- Both are trusted extensions: the database's owner may create them.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gist;

-- The searchable form of a text. Equal to fold() in lib/ocop/folding.ts; a test holds the two together.
CREATE FUNCTION ocop_fold(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT translate(
    btrim(regexp_replace(
      lower(translate(regexp_replace(normalize($1, NFD), '[\u0300-\u036f]', '', 'g'), 'đĐ', 'dd')),
      '[^a-z0-9]+', ' ', 'g')),
    'y', 'i')
$$;
