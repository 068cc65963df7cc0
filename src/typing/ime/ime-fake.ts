import type { ImeDictionary } from './ime-dictionary.ts';

/** A dictionary for tests: small, with words that sound alike and syllables of several pages. */
export const fakeDictionary: ImeDictionary = {
  syllables: {
    an: '安按',
    fan: '饭反',
    fang: '方房放',
    gan: '干赶感',
    guo: '国过果',
    ha: '哈',
    hao: '好号毫耗豪浩皓',
    he: '和河',
    ni: '你泥拟呢尼妮逆匿腻溺',
    nv: '女',
    xi: '西习',
    xian: '先现县',
    yan: '眼言',
    jing: '睛镜',
    zhong: '中种重众钟终',
  },
  phrases: [
    ['你好', 'ni hao'],
    ['眼睛', 'yan jing'],
    ['眼镜', 'yan jing'],
    ['中国', 'zhong guo'],
    ['西安', 'xi an'],
    ['反感', 'fan gan'],
    ['方案', 'fang an'],
    ['你好中国', 'ni hao zhong guo'],
  ],
};
