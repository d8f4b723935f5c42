export const signIn = {
  sessionEnded: {
    link: 'Đăng nhập lại ở thẻ mới',
    explain: 'Đăng nhập xong, quay lại thẻ này và gửi lại biểu mẫu: những gì đã gõ vẫn còn.',
    title: 'Phiên đăng nhập đã hết',
    held: 'Chưa có gì được lưu, nhưng những gì đã gõ vẫn được giữ ở trang này. Đừng đóng thẻ này.',
    lost: 'Riêng mật khẩu và tệp đính kèm thì phải chọn lại.',
    again: 'Tôi đã đăng nhập, gửi lại'
  },
  page: {
    title: 'Đăng nhập',
    lead: 'Dành cho cán bộ, hội đồng và chủ thể. Tra cứu sản phẩm thì không cần đăng nhập.',
    login: 'Tên đăng nhập hoặc số điện thoại',
    password: 'Mật khẩu',
    submit: 'Đăng nhập',
    entering: 'Đang đăng nhập…',
    forgotten: 'Quên mật khẩu?',
    forgottenExplain:
      'Hãy xin cán bộ phụ trách một thư đặt lại mật khẩu. Thư có mã dùng một lần, gõ ở trang đặt lại mật khẩu.',
    forgottenLink: 'Tôi đã có thư đặt lại mật khẩu',
    invited: 'Là chủ thể và có thư mời?',
    invitedLink: 'Mở tài khoản bằng thư mời',
    already: 'Bạn đang đăng nhập với tên {name}.',
    goOn: 'Đi tiếp',
    passwordSet: 'Mật khẩu mới đã có hiệu lực. Hãy đăng nhập.',
    activated: 'Tài khoản đã mở. Hãy đăng nhập bằng số điện thoại và mật khẩu vừa đặt.',
    signedOut: 'Bạn đã đăng xuất.'
  },
  done: {
    title: 'Đã đăng nhập',
    explain: 'Quay lại thẻ đang mở dở và gửi lại biểu mẫu: những gì đã gõ vẫn còn ở đó. Có thể đóng thẻ này.',
    home: 'Hoặc về trang làm việc'
  },
  signOut: {
    title: 'Đăng xuất',
    explain: 'Kết thúc phiên đăng nhập trên thiết bị này. Những gì chưa lưu sẽ không được giữ lại.',
    submit: 'Đăng xuất',
    stay: 'Ở lại'
  },
  reset: {
    title: 'Đặt lại mật khẩu',
    lead: 'Mã có trong thư mà cán bộ hoặc quản trị đã in cho bạn. Mã dùng một lần, trong 24 giờ.',
    code: 'Mã trong thư',
    codeHint: '16 chữ và số, không phân biệt chữ hoa chữ thường, ví dụ 7KMQ-3XPA-9WTD-H2ZF',
    submit: 'Đặt mật khẩu mới'
  },
  activate: {
    title: 'Mở tài khoản chủ thể',
    lead: 'Dùng thư mời do cán bộ trao. Không cần thư điện tử: bạn sẽ đăng nhập bằng số điện thoại.',
    code: 'Mã trong thư mời',
    phone: 'Số điện thoại',
    phoneHint: 'Số này dùng để đăng nhập và không hiện công khai, ví dụ 0912 345 678',
    submit: 'Mở tài khoản'
  },
  newPassword: {
    password: 'Mật khẩu mới',
    hint: 'Ít nhất 12 ký tự. Một câu ngắn dễ nhớ, có dấu cách, là tốt nhất.',
    again: 'Gõ lại mật khẩu mới'
  },
  account: {
    title: 'Tài khoản của tôi',
    login: 'Tên đăng nhập',
    name: 'Tên hiển thị',
    roles: 'Vai trò',
    noRoles: 'Chưa có vai trò nào. Hãy liên hệ quản trị.',
    home: 'Về trang làm việc',
    sessions: 'Các phiên đăng nhập',
    device: 'Trình duyệt',
    unknownDevice: 'Không rõ',
    deviceOn: '{browser} trên {system}',
    started: 'Đăng nhập lúc',
    lastSeen: 'Dùng gần nhất',
    thisOne: 'Phiên này',
    end: 'Kết thúc phiên',
    endAll: 'Đăng xuất khỏi mọi thiết bị',
    endAllExplain: 'Dùng khi mất máy hoặc nghi người khác đang dùng tài khoản. Bạn cũng sẽ phải đăng nhập lại ở đây.',
    change: 'Đổi mật khẩu',
    current: 'Mật khẩu hiện tại',
    changeSubmit: 'Đổi mật khẩu',
    changed: 'Đã đổi mật khẩu. Mọi phiên đăng nhập khác đã kết thúc.',
    ended: 'Đã kết thúc phiên đăng nhập.'
  },
  role: {
    administrator: 'Quản trị',
    province_officer: 'Cán bộ tỉnh',
    commune_officer: 'Cán bộ xã',
    district_officer: 'Cán bộ huyện (trước 01/07/2025)',
    central_officer: 'Cán bộ trung ương',
    council_member: 'Thành viên hội đồng',
    chair: 'Chủ tịch hội đồng',
    secretary: 'Thư ký hội đồng',
    publisher: 'Người công bố',
    auditor: 'Kiểm toán',
    producer: 'Chủ thể'
  },
  roleAt: '{role}, {place}',
  wholeCountry: 'cả nước'
} as const
