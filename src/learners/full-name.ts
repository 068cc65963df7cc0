/** The hundred commonest family names, which cover about 85 % of people in China (2020 census report), and double ones. */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫雷龙史陶贺毛段郝顾龚邵覃武钱戴严莫孔向常';
const DOUBLE_SURNAMES = ['欧阳', '司马', '上官', '诸葛', '司徒', '东方', '皇甫', '尉迟', '公孙', '慕容', '令狐'];

/** Of two characters the first must be one of these: a common family name that is no word children build others with. */
const PLAIN_SURNAMES = '王李张刘陈杨赵吴周徐孙朱胡郭何罗郑梁谢宋唐许韩邓冯曹彭曾董潘袁蔡蒋杜程魏吕卢姚沈姜崔谭';
/** What makes of such a first character a word or a pet name: 王子, 李子, 张开, 周末, 胡萝. */
const NOT_GIVEN = '子儿头者牌后国开口末日一二三四五六七八九十椒同必哥姐弟妹爷叔姨婆师总';

/** The same in Latin letters, only where the letters begin few other words: no "xiao" (小), "huang", "lin", "tang". */
const PINYIN_SURNAMES = 'wang|li|zhang|liu|chen|zhao|zhou|xu|guo|zheng|xie|deng|peng|zeng';
/** A syllable that begins with a consonant, as all but a few of those in given names do. */
const SYLLABLE =
  '(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|ia|ie|in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u)';
const PINYIN_NAME = new RegExp(`^(?:${PINYIN_SURNAMES})((${SYLLABLE})(${SYLLABLE})?)$`);

/** "Li Ming", "Ming Li", "Wang Xiao Ming". */
const CAPITALISED = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2}$/u;

/** Does a nickname read like a family name with a given name? Rather too seldom than too often: 小雨, 乐乐, 马儿 don't. */
export function looksLikeFullName(nickname: string): boolean {
  const compact = nickname.replace(/[\s-]/g, '');
  return isChineseName(compact) || CAPITALISED.test(nickname.trim()) || isPinyinName(compact);
}

/** 李小明, 张伟, 欧阳娜娜. */
function isChineseName(name: string): boolean {
  if (!/^[\u4e00-\u9fff·]+$/.test(name)) return false;
  const characters = Array.from(name);
  const { length } = characters;
  if (DOUBLE_SURNAMES.some((surname) => name.startsWith(surname))) return length === 3 || length === 4;
  const [first = '', second = ''] = characters;
  if (first === second) return false;
  if (length === 2) return PLAIN_SURNAMES.includes(first) && !NOT_GIVEN.includes(second);
  return length === 3 && SURNAMES.includes(first);
}

/** "wangxiaoming", "LiMing2015"; not "panda", "lina" or "lili": short ones could be anything. */
function isPinyinName(name: string): boolean {
  const [, given = '', first, second] = PINYIN_NAME.exec(name.toLowerCase().replace(/\d+$/, '')) ?? [];
  const repeats = first !== undefined && name.toLowerCase().startsWith(first + first);
  return given.length >= (second === undefined ? 3 : 4) && !repeats;
}
