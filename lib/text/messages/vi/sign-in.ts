export const signIn = {
  sessionEnded: {
    link: 'Đăng nhập lại ở thẻ mới',
    explain: 'Đăng nhập xong, quay lại thẻ này và gửi lại biểu mẫu: những gì đã gõ vẫn còn.'
  }
} as const
