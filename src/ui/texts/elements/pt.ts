import type { ElementTexts } from '../texts.ts';

export const elements: ElementTexts = {
  once: 'Carregar só desta vez',
  allowed: 'Permitido agora: {names}.',
  nothing: 'Tudo o que precisa da sua autorização está desligado.',
  receipt: 'Transferir um recibo da sua escolha',
  changed: 'A política de privacidade deste site mudou em {date}. A sua escolha continua válida.',
  dismiss: 'Fechar',
  since: 'Última alteração: {date}.',
  receiver: 'recebido por {name}',
  similarTitle: 'Tecnologias semelhantes',
  similar:
    'Além de cookies, os serviços usam outros espaços do seu navegador, e scripts, molduras e imagens invisíveis que dizem à empresa deles em que página está. A sua escolha vale para tudo isto.',
  browsersTitle: 'Cookies no seu navegador',
  browsers:
    'O seu navegador também pode bloquear e apagar cookies, para este site ou para todos. Partes do site podem então não funcionar. Como se faz:',
  signalsTitle: 'Sinais do seu navegador',
  sent: 'O seu navegador envia {signal}.',
  notSent: 'O seu navegador não envia {signal}.',
  heeded: 'Quando {signal} é enviado, isto fica desligado até que o ligue: {names}.',
  ignored: 'Este site não atua em função de {signal}.',
  optOuts:
    'Muitas empresas de publicidade também podem ser recusadas para todos os sites de uma vez, com estes serviços do setor:',
};
