import type { ElementTexts } from '../texts.ts';

export const elements: ElementTexts = {
  once: 'Yalnızca bu kez yükle',
  allowed: 'Şu anda izin verilenler: {names}.',
  nothing: 'İzninizi gerektiren her şey kapalı.',
  receipt: 'Seçiminizin makbuzunu indir',
  changed: 'Bu sitenin gizlilik politikası değişti: {date}. Seçiminiz geçerliliğini koruyor.',
  dismiss: 'Kapat',
  since: 'Son değişiklik: {date}.',
  receiver: 'alıcı: {name}',
  similarTitle: 'Benzer teknolojiler',
  similar:
    'Hizmetler çerezlerin yanında tarayıcınızdaki başka depoları ve hangi sayfada olduğunuzu şirketlerine bildiren betikleri, çerçeveleri ve görünmez resimleri kullanır. Seçiminiz bunların hepsi için geçerlidir.',
  browsersTitle: 'Tarayıcınızdaki çerezler',
  browsers:
    'Tarayıcınız da bu site veya tüm siteler için çerezleri engelleyip silebilir. O zaman sitenin bazı bölümleri çalışmayabilir. Nasıl yapılır:',
  signalsTitle: 'Tarayıcınızın sinyalleri',
  sent: 'Tarayıcınız bu sinyali gönderiyor: {signal}.',
  notSent: 'Tarayıcınız bu sinyali göndermiyor: {signal}.',
  heeded: '{signal} gönderildiğinde siz açana kadar şunlar kapalı kalır: {names}.',
  ignored: 'Bu site şu sinyale uymaz: {signal}.',
  optOuts: 'Birçok reklam şirketi, sektörün şu hizmetleriyle tüm siteler için bir kerede de reddedilebilir:',
};
