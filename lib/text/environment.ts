/** Sentences for what can be wrong with the environment at start. Values are left out: they may hold passwords. */
const SENTENCES: Readonly<Record<string, string>> = {
  NOT_A_PORT: 'phải là số cổng từ 1 đến 65535',
  NOT_A_HOST: 'phải là tên máy hoặc địa chỉ IP để lắng nghe',
  NOT_A_WEB_ADDRESS: 'phải là địa chỉ http:// hoặc https:// không kèm đường dẫn, ví dụ https://ocop.example.vn',
  NOT_A_DATABASE_ADDRESS: 'phải là địa chỉ PostgreSQL, ví dụ postgresql://user:password@host:5432/ocop',
  NOT_A_MAIL_ADDRESS: 'phải là địa chỉ smtp:// hoặc smtps://',
  NOT_A_SEED: 'phải là real, reference hoặc none',
  NOT_A_DAY: 'phải là một ngày có thật, viết YYYY-MM-DD',
  NOT_ONE: 'chỉ nhận giá trị 1',
  NEEDS_TEST_CLOCK: 'chỉ dùng được cùng OCOP_TEST_CLOCK=1',
  NEEDS_DATABASE_URL: 'chỉ dùng được cùng DATABASE_URL',
  MISSING_FOR_OBJECT_STORE:
    'còn thiếu: kho tệp S3 cần đủ S3_ENDPOINT, S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY',
  TOO_SHORT: 'phải dài ít nhất 32 ký tự'
}

/** One readable list of everything wrong with the environment, a line for each variable. */
export function environmentProblems(
  problems: readonly { readonly variable: string; readonly fault: string }[]
): string {
  const lines = problems.map(({ variable, fault }) => `  - ${variable} ${SENTENCES[fault] ?? fault}`)
  return ['Biến môi trường chưa đúng:', ...lines].join('\n')
}
