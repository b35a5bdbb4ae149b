import type { ElementTexts } from '../texts.ts';

export const elements: ElementTexts = {
  once: '이번만 불러오기',
  allowed: '지금 허용됨: {names}.',
  nothing: '허용이 필요한 것은 모두 꺼져 있습니다.',
  receipt: '선택 확인서 내려받기',
  changed: '이 사이트의 개인정보 처리방침이 {date}에 변경되었습니다. 선택은 그대로 유효합니다.',
  dismiss: '닫기',
  since: '마지막 변경: {date}.',
  receiver: '받는 곳: {name}',
  similarTitle: '유사한 기술',
  similar:
    '서비스는 쿠키 외에도 브라우저의 다른 저장소와, 어느 페이지를 보는지 해당 회사에 알리는 스크립트, 프레임, 보이지 않는 이미지를 사용합니다. 선택은 이 모두에 적용됩니다.',
  browsersTitle: '브라우저의 쿠키',
  browsers:
    '브라우저에서도 이 사이트나 모든 사이트의 쿠키를 차단하고 지울 수 있습니다. 그러면 사이트의 일부가 작동하지 않을 수 있습니다. 방법:',
  signalsTitle: '브라우저의 신호',
  sent: '브라우저가 보내는 신호: {signal}.',
  notSent: '브라우저가 보내지 않는 신호: {signal}.',
  heeded: '{signal} 신호를 보내면 직접 켤 때까지 다음은 꺼져 있습니다: {names}.',
  ignored: '이 사이트는 {signal} 신호를 따르지 않습니다.',
  optOuts: '업계의 다음 서비스에서 많은 광고 회사를 모든 사이트에 대해 한 번에 거부할 수 있습니다:',
};
