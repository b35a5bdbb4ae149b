import type { ElementTexts } from '../texts.ts';

export const elements: ElementTexts = {
  once: '仅本次加载',
  allowed: '目前已允许：{names}。',
  nothing: '所有需要您允许的内容均已关闭。',
  receipt: '下载您的选择凭证',
  changed: '本网站的隐私政策已于{date}更改。您的选择仍然有效。',
  dismiss: '关闭',
  since: '上次更改：{date}。',
  receiver: '接收方：{name}',
  similarTitle: '类似技术',
  similar:
    '除 Cookie 外，各项服务还会使用浏览器中的其他存储，以及脚本、框架和不可见的图片，告知其公司您正在浏览哪个页面。您的选择对这些全部适用。',
  browsersTitle: '浏览器中的 Cookie',
  browsers:
    '您的浏览器也可以阻止和删除 Cookie，可只针对本网站，也可针对所有网站。网站的部分功能届时可能无法使用。操作方法：',
  signalsTitle: '浏览器的信号',
  sent: '您的浏览器会发送 {signal}。',
  notSent: '您的浏览器不发送 {signal}。',
  heeded: '发送 {signal} 时，以下内容保持关闭，直到您自行开启：{names}。',
  ignored: '本网站不对 {signal} 作出响应。',
  optOuts: '通过业界的以下服务，还可以一次性在所有网站上拒绝许多广告公司：',
};
