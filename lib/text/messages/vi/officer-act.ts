/** The officer's further acts: re-evaluation, surrender, the centre's outcome, withdrawal, correction, annulment. */
export const officerAct = {
  index: {
    title: 'Việc khác về giấy chứng nhận',
    lead: 'Mỗi việc ghi ai làm, ngày nào, theo văn bản nào. Điều đã công bố không xóa được: sai thì đính chính hoặc hủy bỏ, và cả hai việc cùng ở lại trên trang công khai.'
  },
  checking: {
    toCheck: 'Kiểm tra lại',
    title: 'Kiểm tra lại trước khi ghi',
    lead: 'Chưa có gì được ghi. Đọc lại từng dòng; ghi rồi thì chỉ sửa được bằng một việc mới.',
    draftLead:
      'Chưa có gì được ghi. Bước sau soạn dự thảo; công bố còn phải qua ký, xem trước và, khi cần, người thứ hai.',
    back: 'Sửa lại',
    nothing: '(để trống)'
  },
  fields: {
    certificate: 'Mã giấy chứng nhận',
    certificateHint: 'Ví dụ GCN-FE7BAARC.',
    decision: 'Mã quyết định trong sổ',
    decisionHint: 'Ví dụ QD-FE7BAARC; có ở trang quyết định.',
    reason: 'Lý do'
  },
  filing: {
    title: 'Đánh giá lại',
    lead: 'Hồ sơ nộp từ 180 đến 120 ngày trước khi hết hạn là đúng hạn. Nộp muộn hơn mà giấy còn hạn thì giấy được kéo dài đến khi có kết quả, nhiều nhất 180 ngày (QĐ 26/2026/QĐ-TTg, Điều 7 khoản 6 và Điều 12 khoản 3).',
    form: 'Ghi hồ sơ vừa nộp',
    filedOn: 'Ngày nhận đủ hồ sơ',
    slip: 'Số phiếu tiếp nhận',
    submit: 'Ghi hồ sơ đánh giá lại',
    filed: 'Đã ghi hồ sơ đánh giá lại.',
    closed: 'Đã ghi kết thúc đánh giá lại.',
    waiting: 'Đang chờ kết quả',
    none: 'Không có hồ sơ đánh giá lại nào đang chờ kết quả.',
    columns: {
      product: 'Sản phẩm',
      certificate: 'Giấy chứng nhận',
      filedOn: 'Ngày nộp',
      due: 'Phải có kết quả',
      state: 'Hạn nộp',
      ends: 'Giấy hết hạn'
    },
    inTime: 'đúng hạn',
    late: 'quá hạn nộp',
    dueIn: '{day} (còn {days, number} ngày)',
    overdue: '{day} (quá {days, number} ngày)',
    noDue: 'không đặt hạn',
    toOpen: 'Mở hồ sơ'
  },
  papers: {
    title: 'Giấy tờ là gì',
    hint: 'Ví dụ: đơn của chủ thể, ý kiến của Sở Y tế, biên bản kiểm tra.',
    file: 'Bản đã ký (PDF)',
    add: 'Đính kèm giấy tờ…',
    submit: 'Đính kèm',
    open: '{title} (PDF)',
    events: 'Hồ sơ, đơn của chủ thể',
    kinds: {
      filed: 'Nộp hồ sơ đánh giá lại, {day}',
      filed_late: 'Nộp hồ sơ đánh giá lại quá hạn nộp, {day}',
      surrendered: 'Trả giấy chứng nhận, từ {day}'
    }
  },
  dossier: {
    title: 'Hồ sơ đánh giá lại',
    none: 'Giấy chứng nhận này không có hồ sơ đánh giá lại nào ở địa bàn của bạn.',
    certificate: 'Giấy chứng nhận',
    filedOn: 'Ngày nộp',
    papers: 'Giấy tờ của hồ sơ',
    opinions: 'Ý kiến bằng văn bản',
    opinionsLead:
      'Hội đồng cho ý kiến bằng văn bản; chỉ họp khi ý kiến khác nhau nhiều (QĐ 26/2026/QĐ-TTg, Điều 7 khoản 6). Ý kiến chỉ cán bộ thấy.',
    noOpinions: 'Chưa có ý kiến nào.',
    differ: 'Ý kiến cho các hạng sao khác nhau: cần họp hội đồng.',
    addOpinion: 'Ghi ý kiến…',
    body: 'Người, cơ quan cho ý kiến',
    opinionOn: 'Ngày cho ý kiến',
    opinionStar: 'Đề nghị hạng',
    noStar: 'Không nêu hạng',
    opinionText: 'Nội dung',
    submitOpinion: 'Ghi ý kiến',
    handDown: 'Chuyển cấp dưới quyết định',
    handDownLead:
      'Chỉ khi luật vào ngày ấy để cấp dưới tỉnh quyết định hạng của số điểm: theo QĐ 148/QĐ-TTg là 3 sao, UBND cấp huyện, đến hết ngày 30/06/2025. Hồ sơ vẫn chờ cho đến quyết định của cấp dưới.',
    handedDown: '{day}: {points} điểm, chuyển {receiver} quyết định {star, number} sao',
    handDownOn: 'Ngày chuyển',
    handDownPoints: 'Điểm của tỉnh',
    receiver: 'Chuyển cho',
    receiverHint: 'Ví dụ: UBND huyện Đăk Hà.',
    note: 'Ghi thêm',
    submitHandDown: 'Ghi việc chuyển'
  },
  closing: {
    title: 'Kết thúc đánh giá lại',
    lead: 'Dùng khi kết quả không đạt hoặc chủ thể rút hồ sơ. Nếu đạt thì công bố quyết định công nhận lại, hồ sơ tự kết thúc.',
    closedOn: 'Ngày kết thúc',
    submit: 'Ghi kết thúc đánh giá lại'
  },
  surrender: {
    title: 'Chủ thể trả giấy chứng nhận',
    explain: 'Chủ thể tự nguyện trả giấy, theo đơn.',
    lead: 'Giấy hết hiệu lực từ ngày ghi trong đơn; sản phẩm vẫn nằm trong số luỹ kế. Đơn đã ký thì đính kèm sau, ở trang in giấy của giấy chứng nhận ấy.',
    from: 'Không còn hiệu lực từ ngày',
    letter: 'Đơn của chủ thể: số, ngày',
    submit: 'Ghi việc trả giấy'
  },
  central: {
    title: 'Kết quả của Trung ương',
    explain: 'Bộ công nhận 5 sao, hoặc kết luận dưới 90 điểm.',
    lead: 'Chép quyết định của Bộ về một sản phẩm tỉnh đã trình. Dưới 90 điểm thì tỉnh được dùng kết quả ấy công nhận 3 hoặc 4 sao, hoặc tổ chức đánh giá lại (QĐ 26/2026/QĐ-TTg, Điều 7 khoản 4 điểm g).',
    none: 'Không có hồ sơ nào đang chờ Trung ương.',
    referral: 'Sản phẩm đã trình',
    body: 'Cơ quan',
    choose: 'Chọn',
    outcome: 'Kết quả',
    outcomes: { recognised: 'Công nhận 5 sao', not_reached: 'Chưa đạt 5 sao' },
    points: 'Điểm của Trung ương',
    submit: 'Ghi kết quả của Trung ương'
  },
  withdrawal: {
    title: 'Thu hồi quyết định công nhận',
    explain: 'Quyết định công nhận sai, thu hồi cả quyết định hoặc một số dòng.',
    lead: 'Theo QĐ 26/2026/QĐ-TTg, Điều 10 khoản 1 điểm b. Không ghi ngày hiệu lực riêng thì việc công nhận coi như không có; ghi ngày muộn hơn thì chấm dứt từ ngày ấy.',
    certificates: 'Chỉ các giấy chứng nhận này',
    certificatesHint: 'Mỗi dòng một mã. Để trống: mọi dòng của quyết định.',
    submit: 'Soạn dự thảo thu hồi'
  },
  annulment: {
    title: 'Hủy bỏ quyết định',
    explain: 'Đảo ngược mọi điều một quyết định đã công bố làm ra.',
    lead: 'Điều quyết định ấy công nhận coi như không có; điều nó chấm dứt lại có hiệu lực; điều nó đính chính trở lại như trước. Trang công khai nêu cả hai quyết định.',
    submit: 'Soạn dự thảo hủy bỏ'
  },
  correction: {
    title: 'Đính chính quyết định',
    explain: 'Sai số, ngày, tên, sao, chủ thể, hoặc thu hồi nhầm giấy.',
    lead: 'Chỉ điền điều cần đính chính. Điều đã ghi trước đó vẫn còn cho ai hỏi sổ đã biết gì vào ngày ấy.',
    number: 'Số đúng của quyết định',
    issuedOn: 'Ngày ban hành đúng',
    line: 'Giấy chứng nhận của dòng cần đính chính',
    name: 'Tên sản phẩm đúng',
    star: 'Hạng sao đúng',
    starSame: 'Như đã ghi',
    producer: 'Mã chủ thể đúng',
    producerHint: 'Ví dụ CT-FE7BAARC.',
    effectiveOn: 'Ngày hiệu lực đúng của dòng',
    further: 'Các dòng khác cần đính chính',
    furtherHint:
      'Mỗi dòng một giấy: mã giấy; tên đúng; sao đúng; mã chủ thể đúng; ngày hiệu lực đúng. Để trống điều giữ nguyên, ví dụ GCN-FE7BAARC; Trà túi lọc; ; ; 01/06/2026.',
    revoked: 'Thu hồi nhầm giấy',
    meant: 'Giấy lẽ ra bị thu hồi',
    submit: 'Soạn dự thảo đính chính'
  }
} as const
