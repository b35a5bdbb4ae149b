import type { ElementTexts } from '../texts.ts';

export const elements: ElementTexts = {
  once: 'Carregar só desta vez',
  allowed: 'Permitido agora: {names}.',
  nothing: 'Tudo o que precisa da sua permissão está desligado.',
  receipt: 'Baixar um recibo da sua escolha',
  changed: 'A política de privacidade deste site mudou em {date}. Sua escolha continua valendo.',
  dismiss: 'Fechar',
  since: 'Última alteração: {date}.',
  receiver: 'recebido por {name}',
  similarTitle: 'Tecnologias semelhantes',
  similar:
    'Além de cookies, os serviços usam outros espaços do seu navegador, e scripts, quadros e imagens invisíveis que dizem à empresa deles em que página você está. Sua escolha vale para tudo isso.',
  browsersTitle: 'Cookies no seu navegador',
  browsers:
    'Seu navegador também pode bloquear e apagar cookies, para este site ou para todos. Partes do site podem então não funcionar. Como fazer:',
  signalsTitle: 'Sinais do seu navegador',
  sent: 'Seu navegador envia {signal}.',
  notSent: 'Seu navegador não envia {signal}.',
  heeded: 'Quando {signal} é enviado, isto fica desligado até você ligar: {names}.',
  ignored: 'Este site não age com base em {signal}.',
  optOuts:
    'Muitas empresas de publicidade também podem ser recusadas para todos os sites de uma vez, com estes serviços do setor:',
};
