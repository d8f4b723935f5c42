/** Papers of certificates: printing, handing over, replacing; and how they are numbered. */
export const officerCertificate = {
  list: {
    title: 'Giấy chứng nhận',
    lead: 'In, trao và cấp lại giấy chứng nhận theo từng quyết định.',
    caption:
      '{total, plural, =0 {Chưa có quyết định nào cấp giấy chứng nhận} other {# quyết định đã cấp giấy chứng nhận}}',
    decision: 'Quyết định',
    authority: 'Cơ quan',
    certificates: 'Giấy',
    handedOver: 'Đã trao'
  },
  decision: {
    title: 'Giấy chứng nhận theo {decision}',
    progress: 'Đã trao',
    progressWords: '{done, number}/{all, number} giấy',
    table: '{count, plural, other {# giấy chứng nhận}}',
    number: 'Số giấy',
    numberUnknown: 'chưa có số',
    state: 'Tình trạng',
    paper: 'Bản giấy',
    firstPaper: 'bản đầu',
    reissued: 'cấp lại lần {count, number}',
    handedOver: 'Đã trao',
    handedOn: 'ngày {day}',
    notHanded: 'chưa trao',
    publicPage: 'Trang công khai của quyết định',
    signList: 'Danh sách ký nhận (PDF)',
    eventList: 'Danh sách trao tại sự kiện (PDF)'
  },
  print: {
    title: 'In giấy chứng nhận',
    paper: 'Loại giấy',
    blank: 'Giấy trắng A4',
    blankHint: 'In cả khung, quốc hiệu và tiêu đề.',
    form: 'Phôi in sẵn',
    formHint: 'Chỉ in phần thay đổi. In thử một tờ, đo chỗ lệch rồi chỉnh ở dưới.',
    right: 'Dịch sang phải (mm)',
    down: 'Dịch xuống dưới (mm)',
    shiftHint: 'Từ -30 đến 30; số âm là sang trái hoặc lên trên.',
    part: 'Phần',
    partRange: 'Giấy {from, number} đến {to, number}',
    submit: 'Mở bản in (PDF)',
    malformed: 'Số đo không dùng được: hãy ghi từ -30 đến 30, ví dụ 1,5.'
  },
  handover: {
    title: 'Ghi việc trao giấy',
    lead: 'Ghi sau khi đã trao. Sự kiện hiện công khai cùng các giấy đã trao.',
    on: 'Ngày trao',
    event: 'Sự kiện',
    eventHint:
      'Ví dụ: Hội nghị công bố và trao giấy chứng nhận sản phẩm OCOP năm 2026. Các quyết định trao cùng ngày, cùng tên là một sự kiện.',
    organiser: 'Đơn vị tổ chức',
    certificates: 'Mã các giấy đã trao',
    certificatesHint: 'Mỗi dòng một mã. Để trống nếu đã trao tất cả giấy còn lại.',
    submit: 'Ghi đã trao',
    done: 'Đã ghi việc trao giấy.'
  },
  one: {
    kicker: 'Giấy chứng nhận',
    producer: 'Chủ thể',
    number: 'Số giấy',
    star: 'Hạng sao',
    handovers: 'Đã trao',
    handedAt: '{event}, ngày {day}',
    check: 'Trang kiểm tra',
    decision: 'Mọi giấy của quyết định này',
    history: 'Các bản giấy',
    first: 'Bản đầu tiên',
    reissue: 'Cấp lại lần {count, number}, ngày {day}: {reason}',
    replaceTitle: 'Cấp lại bản giấy',
    replaceLead: 'Mã, hạng sao và thời hạn giữ nguyên. Bản in mới ghi “Bản cấp lại lần {count, number}”.',
    on: 'Ngày cấp lại',
    reason: 'Lý do',
    reasonHint: 'Ví dụ: mất, hỏng, in sai. Lý do hiện công khai; không ghi thông tin riêng của cá nhân.',
    replace: 'Ghi cấp lại',
    replaced: 'Đã ghi việc cấp lại. In bản mới ở dưới.'
  },
  draft: {
    title: 'In trước giấy chứng nhận',
    lead: 'Mã QR đã được giữ cho từng giấy; quét trước khi công bố sẽ thấy “chưa công bố”. Số giấy chỉ có khi công bố.',
    marked: 'Dự thảo chưa ban hành: bản in mang chữ “DỰ THẢO”. Ghi số, ngày, người ký trước để in bản trao.',
    caption: '{count, plural, other {# giấy chứng nhận sẽ được cấp}}',
    code: 'Mã giữ trước',
    back: 'Về dự thảo',
    none: 'Dự thảo này không có giấy chứng nhận nào để in'
  },
  papers: {
    annex: 'Phụ lục (PDF)',
    draft: 'Dự thảo quyết định (DOCX)',
    certificates: 'In trước giấy chứng nhận',
    printCertificates: 'In và trao giấy chứng nhận'
  },
  pattern: {
    title: 'Mẫu số giấy chứng nhận',
    lead: 'Khi có mẫu, sổ tự đánh số trong lúc công bố, liên tục từ 1 mỗi năm. Không có mẫu thì số giấy để trống. Số đã cấp không đổi.',
    caption: 'Các mẫu đã đặt',
    none: 'Chưa tỉnh nào đặt mẫu: số giấy chứng nhận để trống.',
    authority: 'Cơ quan',
    pattern: 'Mẫu',
    noPattern: 'không đánh số',
    from: 'Từ ngày',
    first: 'Số đầu',
    source: 'Nguồn',
    example: 'Ví dụ',
    setTitle: 'Đặt mẫu',
    province: 'Tỉnh',
    provinceNone: 'Hãy chọn',
    patternHint:
      'Các ô trong ngoặc nhọn: stt (số thứ tự), stt:000 (đủ ba chữ số), nam (năm), ma tinh (mã tỉnh), sao (hạng sao). Để trống để thôi đánh số.',
    firstHint: 'Nếu trong năm đã cấp giấy ngoài sổ, ghi số tiếp theo. Thường là 1.',
    sourceHint: 'Văn bản đặt ra mẫu số, ví dụ: Công văn 123/SNNMT-PTNT ngày 01/06/2026.',
    submit: 'Đặt mẫu',
    done: 'Đã đặt mẫu.'
  }
} as const
