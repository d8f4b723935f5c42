import type { AccountRefusal } from '../../../ocop/access/account-refusal'
import type { AccessRefusal } from '../../../ocop/access/refusal'
import { actRefusals } from './act-refusals'
import { certificateRefusals } from './certificate-refusals'
import { councilRefusals, screeningRefusals, sessionRefusals } from './council-refusals'
import { draftRefusals } from './draft-refusals'
import { inspectionRefusals } from './inspection-refusals'
import { producerRefusals } from './producer-refusals'
import { programmeRefusals } from './programme-refusals'
import { resultRefusals } from './result-refusals'

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
export const staffRefusals = {
  ...access,
  ...accounts,
  ...certificateRefusals,
  ...draftRefusals,
  ...actRefusals,
  ...inspectionRefusals,
  ...resultRefusals,
  ...producerRefusals,
  ...programmeRefusals,
  ...councilRefusals,
  ...screeningRefusals,
  ...sessionRefusals,
  DRAFT_NOT_FOUND: 'Không có dự thảo này, hoặc dự thảo thuộc tỉnh khác.',
  DRAFT_CHANGED: 'Người khác vừa sửa dự thảo này. Hãy xem lại bản mới rồi thực hiện tiếp.',
  DECISION_ALREADY_PUBLISHED: 'Quyết định này đã được công bố. Không có gì bị thực hiện hai lần.',
  DECISION_NOT_ISSUED: 'Dự thảo chưa được ban hành. Hãy nhập số, ngày và người ký trước khi công bố.',
  DECISION_HAS_NO_LINES: 'Phụ lục không còn dòng nào. Hãy giữ lại ít nhất một sản phẩm.',
  DECISION_NUMBER_MISSING: 'Cần nhập số quyết định.',
  DECISION_DATE_MISSING: 'Cần nhập ngày ban hành.',
  DECISION_DATE_IN_FUTURE: 'Ngày ban hành chưa tới. Hãy kiểm tra lại ngày, tháng, năm.',
  DECISION_SOURCE_MISSING: 'Cần ghi nguồn của quyết định đã ban hành.',
  DECISION_NUMBER_TAKEN: 'Cơ quan này đã có quyết định mang số đó trong năm. Hãy kiểm tra lại số.',
  AUTHORITY_NOT_IN_OFFICE: 'Vào ngày ban hành, cơ quan này chưa có hoặc không còn hoạt động.',
  LINE_OBJECTED: 'Dòng {position, number}: {objection}',
  LINE_WITHOUT_STAR: 'Dòng {position, number}: chưa có hạng sao.',
  LINE_WITHOUT_PLACE: 'Dòng {position, number}: chưa rõ địa bàn.',
  LINE_TWICE: 'Dòng {position, number}: sản phẩm này đã có ở dòng {first, number}.',
  LINE_NOT_OF_THIS_PROVINCE: 'Dòng {position, number}: giấy chứng nhận này không thuộc tỉnh của quyết định.',
  LINE_ALREADY_ENDED: 'Dòng {position, number}: giấy chứng nhận này đã hết hiệu lực trước ngày của quyết định.',
  SECOND_PERSON_NEEDED:
    'Quyết định này chấm dứt {affected, number} trong {inForce, number} giấy chứng nhận đang có hiệu lực. Cần người thứ hai xem và đồng ý trước khi công bố.',
  POINTS_MISSING: 'chưa có điểm nên chưa thể trình Trung ương.',
  RESULT_NOT_FOR_CENTRE: 'kết quả này không thuộc diện phê duyệt để trình Trung ương.',
  STAR_NOT_CERTIFIABLE: '{star, number} sao không được cấp giấy chứng nhận.',
  LEVEL_NOT_COMPETENT:
    'vào ngày {on}, {level, select, district {cấp huyện} province {cấp tỉnh} other {Trung ương}} không có thẩm quyền công nhận {star, number} sao; thẩm quyền thuộc {competent, select, district {cấp huyện} province {cấp tỉnh} other {Trung ương}}.',
  DISTRICT_ABOLISHED:
    'vào ngày {on}, cấp huyện không còn (từ {abolishedOn}); {star, number} sao do {competent, select, province {cấp tỉnh} other {Trung ương}} công nhận.',
  STAR_ABOVE_POINTS: 'điểm này ứng với {band, number} sao, thấp hơn {star, number} sao đã ghi ({source}).',
  STAR_BELOW_POINTS: 'điểm này ứng với {band, number} sao, cao hơn {star, number} sao đã ghi ({source}).',
  RESULT_GOES_TO_CENTRE:
    'từ 90 điểm, tỉnh phê duyệt kết quả và trình Trung ương, không công nhận {star, number} sao ({source}).',
  TERM_ENDS_BEFORE_IT_STARTS: 'Ngày hết hiệu lực phải sau ngày có hiệu lực.',
  RECORDS_INVALID: 'Tệp hồ sơ có chỗ chưa đúng; xem danh sách kèm theo. Chưa có gì được nạp.',
  RECORDED_AT_NEEDS_EMPTY_REGISTRY: 'Thời điểm ghi sổ trong tệp chỉ được dùng khi sổ còn trống.'
} as const
