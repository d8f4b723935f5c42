import type { AccountRefusal } from '../../../ocop/access/account-refusal'
import type { AccessRefusal } from '../../../ocop/access/refusal'

const access = {
  SIGN_IN_REQUIRED: 'Bạn chưa đăng nhập, hoặc phiên đăng nhập đã hết. Những gì đã gõ vẫn còn ở dưới.',
  NOT_PERMITTED: 'Vai trò hiện tại của bạn không có quyền làm việc này.',
  OUTSIDE_YOUR_PLACE: 'Bạn không có quyền làm việc này ở địa phương hoặc với chủ thể này.',
  ANOTHER_PERSON_NEEDED: 'Việc này cần người thứ hai: người vừa sửa bản dự thảo không tự duyệt được.',
  NOT_TO_YOURSELF: 'Không ai tự giao quyền cho mình hoặc tự đóng tài khoản của mình. Hãy nhờ một quản trị khác.'
} as const satisfies Record<AccessRefusal['code'], string>

const accounts = {
  SIGN_IN_FAILED: 'Tên đăng nhập hoặc mật khẩu không đúng.',
  TOO_MANY_ATTEMPTS:
    'Đã thử sai quá nhiều lần. Hãy đợi {minutes, number} phút rồi thử lại, hoặc xin thư đặt lại mật khẩu.',
  LOGIN_MALFORMED:
    'Tên đăng nhập dài từ {min, number} đến {max, number} ký tự, chỉ gồm chữ thường không dấu, chữ số và các dấu . _ - @ +, hoặc là một số điện thoại.',
  LOGIN_TAKEN: 'Tên đăng nhập này đã có tài khoản khác dùng. Hãy chọn tên khác.',
  PHONE_MALFORMED: 'Hãy gõ số điện thoại Việt Nam, ví dụ 0912 345 678.',
  PHONE_TAKEN:
    'Số điện thoại này đã có tài khoản. Nếu đó là tài khoản của bạn, hãy gõ đúng mật khẩu đang dùng ở cả hai ô.',
  PASSWORD_TOO_SHORT: 'Mật khẩu phải có ít nhất {min, number} ký tự. Một câu ngắn dễ nhớ là tốt nhất.',
  PASSWORD_TOO_LONG: 'Mật khẩu có nhiều nhất {max, number} ký tự.',
  PASSWORD_TOO_COMMON: 'Mật khẩu này quá dễ đoán. Hãy dùng một câu của riêng bạn.',
  PASSWORDS_DIFFER: 'Hai lần gõ mật khẩu không giống nhau.',
  PASSWORD_WRONG: 'Mật khẩu hiện tại không đúng.',
  PRINTED_CODE_INVALID:
    'Mã này không dùng được: gõ sai, đã dùng rồi, hoặc đã hết hạn. Hãy xem lại thư, hoặc xin thư mới.',
  ACCOUNT_NOT_FOUND: 'Không có tài khoản này.',
  ACCOUNT_CLOSED: 'Tài khoản này đã đóng.',
  LAST_ADMINISTRATOR: 'Đây là quản trị cuối cùng. Hãy giao quyền quản trị cho người khác trước.',
  GRANT_NOT_FOUND: 'Không có vai trò này, hoặc vai trò đã kết thúc.',
  GRANT_ALREADY_HELD: 'Tài khoản đang giữ đúng vai trò này ở nơi này.',
  ROLE_NEEDS_PLACE: 'Vai trò này phải gắn với một địa phương.',
  ROLE_NEEDS_NO_PLACE: 'Vai trò này không gắn với một địa phương.',
  ROLE_NEEDS_INVITATION: 'Chủ thể nhận quyền bằng thư mời, không giao trực tiếp ở đây.',
  PLACE_NOT_FOUND: 'Không có địa phương này.',
  GRANT_ENDS_BEFORE_IT_BEGINS: 'Ngày hết quyền phải sau ngày bắt đầu.',
  PRODUCER_NOT_FOUND: 'Không có chủ thể này trong sổ.',
  SESSION_NOT_FOUND: 'Phiên đăng nhập này đã kết thúc.'
} as const satisfies Record<AccountRefusal['code'], string>

/** Why an officer's or an account holder's request was refused. Keyed by the code of the refusal. */
export const staffRefusals = { ...access, ...accounts } as const
