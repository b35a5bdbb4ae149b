import type { ElementTexts } from '../texts.ts';

export const elements: ElementTexts = {
  once: '今回のみ読み込む',
  allowed: '現在許可されているもの：{names}。',
  nothing: '許可が必要なものはすべてオフです。',
  receipt: '選択の控えをダウンロード',
  changed: 'このサイトのプライバシーポリシーは{date}に変更されました。選択はそのまま有効です。',
  dismiss: '閉じる',
  since: '最終変更：{date}。',
  receiver: '受信者：{name}',
  similarTitle: '類似の技術',
  similar:
    'サービスは、Cookie のほかにブラウザの別の保存場所や、閲覧中のページを提供会社に伝えるスクリプト、フレーム、見えない画像も使います。選択はこれらすべてに適用されます。',
  browsersTitle: 'ブラウザの Cookie',
  browsers:
    'ブラウザでも、このサイトまたはすべてのサイトの Cookie をブロックし、削除できます。その場合、サイトの一部が動かないことがあります。方法：',
  signalsTitle: 'ブラウザの信号',
  sent: 'お使いのブラウザは {signal} を送信しています。',
  notSent: 'お使いのブラウザは {signal} を送信していません。',
  heeded: '{signal} が送信されている場合、次のものはご自身でオンにするまでオフのままです：{names}。',
  ignored: 'このサイトは {signal} に対応していません。',
  optOuts: '業界の次のサービスでは、多くの広告会社をすべてのサイトについて一度に拒否できます：',
};
