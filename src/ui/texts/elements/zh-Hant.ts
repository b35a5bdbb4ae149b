import type { ElementTexts } from '../texts.ts';

export const elements: ElementTexts = {
  once: '僅本次載入',
  allowed: '目前已允許：{names}。',
  nothing: '所有需要您允許的內容均已關閉。',
  receipt: '下載您的選擇憑證',
  changed: '本網站的隱私權政策已於{date}變更。您的選擇仍然有效。',
  dismiss: '關閉',
  since: '上次變更：{date}。',
  receiver: '接收方：{name}',
  similarTitle: '類似技術',
  similar:
    '除 Cookie 外，各項服務還會使用瀏覽器中的其他儲存空間，以及指令碼、框架和看不見的圖片，告知其公司您正在瀏覽哪個頁面。您的選擇對這些全部適用。',
  browsersTitle: '瀏覽器中的 Cookie',
  browsers:
    '您的瀏覽器也可以封鎖和刪除 Cookie，可只針對本網站，也可針對所有網站。網站的部分功能屆時可能無法使用。操作方法：',
  signalsTitle: '瀏覽器的訊號',
  sent: '您的瀏覽器會傳送 {signal}。',
  notSent: '您的瀏覽器不傳送 {signal}。',
  heeded: '傳送 {signal} 時，以下內容保持關閉，直到您自行開啟：{names}。',
  ignored: '本網站不對 {signal} 作出回應。',
  optOuts: '透過業界的以下服務，還可以一次在所有網站上拒絕許多廣告公司：',
};
