export const succession = {
  mergedInto: 'This record is a double of',
  mergedIntoExplain:
    'The two records are one; old codes and QR codes keep working. How things stand today is told there; below is what was recorded here.',
  mergedFrom: 'Former codes',
  nameNow: 'Now {name}.',
  holderNow: 'now',
  nameOnPaper: 'Name on the paper',
  title: 'What happened to the producer',
  paper: 'According to: {paper}',
  moments: {
    renamed: 'The producer was renamed from "{from}" to "{to}"',
    converted: 'The producer changed its legal form from {fromKind} to {toKind}',
    convertedAs: 'The producer changed from {fromKind} "{from}" to {toKind} "{to}"',
    merged: '"{producer}" merged into "{other}"',
    transferred: '"{producer}" gave the product "{product}" to "{other}"',
    dissolved: '"{producer}" was dissolved',
    'took-over': 'Took over "{producer}"',
    'took-product': 'Took the product "{product}" over from "{producer}"'
  },
  meaning: {
    renamed: 'Certificates stay in force: the law in force says nothing of a new name. The paper may be replaced.',
    converted:
      'Certificates stay in force: the law in force says nothing of another legal form. The next evaluation looks at the new one (QĐ 26/2026/QĐ-TTg, article 2.3).',
    merged:
      'The law in force does not say what becomes of certificates when producers merge; the registry changes no status, and says who has the product now.',
    transferred:
      'The law in force does not say what becomes of certificates when a product changes hands; the registry changes no status, and says who has it now.',
    dissolved:
      'A dissolution does not end a certificate by itself. That a product is no longer made is a ground to revoke it (QĐ 26/2026/QĐ-TTg, article 8 đ), by a decision of its own.'
  },
  ended: {
    merged: 'This producer merged into {other} on {day}.',
    dissolved: 'This producer was dissolved on {day}.'
  }
} as const
