import type { PlainKey } from '../i18n/t.ts';

/** The longest nickname, in characters as a person counts them. */
export const NICKNAME_MAX = 12;

/** The hundred commonest family names, which cover about 85 % of people in China (2020 census report), and double ones. */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫雷龙史陶贺毛段郝顾龚邵覃武钱戴严莫孔向常';
const DOUBLE_SURNAMES = ['欧阳', '司马', '上官', '诸葛', '司徒', '东方', '皇甫', '尉迟', '公孙', '慕容', '令狐'];

/** The nickname as kept: no control characters, single spaces, trimmed. */
export const cleanNickname = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/** How long a nickname is, in characters as a person counts them (an emoji or a letter with an accent is one). */
export function nicknameLength(text: string): number {
  if (typeof Intl !== 'undefined' && 'Segmenter' in Intl) {
    return [...new Intl.Segmenter('zh', { granularity: 'grapheme' }).segment(text)].length;
  }
  return Array.from(text).length;
}

/** A friendly hint if the nickname looks like a full name, a phone number or an ID number; it forbids nothing. */
export function nicknameHint(nickname: string): PlainKey | undefined {
  const compact = nickname.replace(/[\s-]/g, '');
  if (/\d{15}|\d{17}[\dxX]/.test(compact)) return 'hint.idNumber';
  if (/\d{7,}/.test(compact)) return 'hint.phone';
  return looksLikeFullName(compact) ? 'hint.realName' : undefined;
}

/** 李小明, 欧阳娜娜, "Wang Xiaoming"; but not 小雨, 乐乐, 马儿 or 高高. */
function looksLikeFullName(name: string): boolean {
  if (!/^[\u4e00-\u9fff·]+$/.test(name)) return false;
  const characters = Array.from(name);
  if (DOUBLE_SURNAMES.some((surname) => name.startsWith(surname)))
    return characters.length >= 3 && characters.length <= 4;
  const [first, second] = characters;
  if (first === undefined || !SURNAMES.includes(first) || characters.length !== 3) return false;
  return first !== second;
}
