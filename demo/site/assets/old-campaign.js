// What a tag manager of old does: it puts in further tags, and counts the visit. Nobody has marked any of this.
const [advertiser, stranger] = document.currentScript.dataset.hosts.split(' ');

const script = document.createElement('script');
script.src = `${advertiser}bat.js`;
document.head.append(script);

new Image().src = `${advertiser}action/0?ti=87654321&evt=pageLoad`;
new Image().src = `${stranger}seen.gif?page=old-campaign`;
document.cookie = '_fbp=fb.1.1700000000000.1234567890; path=/; max-age=7776000';
