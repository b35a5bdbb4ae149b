import type { ElementTexts } from '../texts.ts';

export const elements: ElementTexts = {
  once: 'Chỉ tải lần này',
  allowed: 'Đang được phép: {names}.',
  nothing: 'Mọi thứ cần bạn cho phép đều đang tắt.',
  receipt: 'Tải xuống biên nhận lựa chọn của bạn',
  changed: 'Chính sách quyền riêng tư của trang này đã thay đổi vào {date}. Lựa chọn của bạn vẫn có hiệu lực.',
  dismiss: 'Đóng',
  since: 'Thay đổi gần nhất: {date}.',
  receiver: 'bên nhận: {name}',
  similarTitle: 'Công nghệ tương tự',
  similar:
    'Ngoài cookie, các dịch vụ còn dùng các kho lưu khác trong trình duyệt của bạn, cùng tập lệnh, khung và ảnh vô hình cho công ty của chúng biết bạn đang ở trang nào. Lựa chọn của bạn áp dụng cho tất cả.',
  browsersTitle: 'Cookie trong trình duyệt của bạn',
  browsers:
    'Trình duyệt của bạn cũng có thể chặn và xóa cookie, cho trang này hoặc mọi trang. Khi đó một số phần của trang có thể không hoạt động. Cách làm:',
  signalsTitle: 'Tín hiệu của trình duyệt',
  sent: 'Trình duyệt của bạn có gửi {signal}.',
  notSent: 'Trình duyệt của bạn không gửi {signal}.',
  heeded: 'Khi {signal} được gửi, những mục này vẫn tắt cho đến khi bạn tự bật: {names}.',
  ignored: 'Trang này không làm theo {signal}.',
  optOuts: 'Nhiều công ty quảng cáo cũng có thể bị từ chối cho mọi trang cùng lúc, bằng các dịch vụ sau của ngành:',
};
