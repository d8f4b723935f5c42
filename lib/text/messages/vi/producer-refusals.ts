/** Why nothing was recorded of a producer, or two records did not become one. Keyed by the code of the refusal. */
export const producerRefusals = {
  PRODUCER_IS_DOUBLE: 'Hồ sơ {producer} là bản trùng đã sáp nhập. Hãy ghi vào hồ sơ đứng thay cho nó.',
  SAME_PRODUCER: 'Chủ thể nhận phải là một chủ thể khác.',
  PRODUCER_UNCHANGED: 'Tên và loại hình vẫn như cũ. Hãy ghi điều đã thay đổi.',
  PRODUCER_ENDED: 'Chủ thể {producer} đã sáp nhập hoặc giải thể ngày {on}. Nếu ghi nhầm, hãy hủy việc đó trước.',
  PRODUCER_CHANGED_LATER: 'Đã có thay đổi ghi từ ngày {on}. Hãy hủy việc ghi sau trước, rồi ghi lại theo thứ tự ngày.',
  PRODUCT_NOT_OF_PRODUCER: 'Sản phẩm {product} hiện không thuộc chủ thể này. Hãy xem lại mã sản phẩm.',
  PRODUCER_EVENT_NOT_FOUND: 'Không có việc này, hoặc việc này đã được hủy.',
  PRODUCT_CHANGED_SINCE: 'Sản phẩm {product} đã có thông tin mới ghi sau việc này nên không hủy được nữa.',
  RECORD_NOT_FOUND: 'Không có hồ sơ mang mã {record}. Hãy xem lại mã.',
  SAME_RECORD: 'Hai mã là một. Hãy ghi mã của hai hồ sơ khác nhau.',
  RECORD_ALREADY_MERGED: 'Hồ sơ {record} đã sáp nhập vào {into}.',
  RECORD_NOT_MERGED: 'Hồ sơ {record} không sáp nhập vào hồ sơ nào.',
  PRODUCTS_IN_ONE_DECISION:
    'Quyết định {decision} công nhận cả hai như hai sản phẩm, nên không thể là một. Nếu quyết định ghi trùng, hãy đính chính hoặc hủy bỏ dòng thừa trước.',
  PRODUCTS_IN_FORCE_AT_ONCE:
    'Không sáp nhập được: giấy {certificate} còn hiệu lực khi giấy {following} bắt đầu ngày {on}, mà giấy sau không phải nâng hạng, công nhận lại hay hạ hạng. Một sản phẩm không thể có hai giấy cùng hiệu lực; hãy đính chính hoặc thu hồi một giấy trước.'
} as const
