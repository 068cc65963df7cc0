/**
 * Words of these lessons that the library reads wrongly or without their light syllables, and computer words that no
 * general dictionary takes for one word. One syllable a character; 儿 that only colours the syllable before it is `r`.
 */
const LIST = `
鼠标 shǔ biāo, 左键 zuǒ jiàn, 右键 yòu jiàn, 点击 diǎn jī, 双击 shuāng jī, 单击 dān jī, 拖动 tuō dòng, 光标 guāng biāo
文件夹 wén jiàn jiā, 收藏夹 shōu cáng jiā, 浏览器 liú lǎn qì, 输入法 shū rù fǎ, 空格键 kòng gé jiàn, 回车键 huí chē jiàn
退格键 tuì gé jiàn, 方向键 fāng xiàng jiàn, 组合键 zǔ hé jiàn, 快捷键 kuài jié jiàn, 大写键 dà xiě jiàn
剪贴板 jiǎn tiē bǎn, 粘贴 zhān tiē, 链接 liàn jiē, 截图 jié tú, 截屏 jié píng, 验证码 yàn zhèng mǎ, 二维码 èr wéi mǎ
任务栏 rèn wu lán, 地址栏 dì zhǐ lán, 菜单栏 cài dān lán, 工具栏 gōng jù lán, 标题栏 biāo tí lán, 状态栏 zhuàng tài lán
机器人 jī qì rén, 编程 biān chéng, 变量 biàn liàng, 循环 xún huán, 代码 dài mǎ, 网页 wǎng yè, 网址 wǎng zhǐ, 网名 wǎng míng
下载 xià zài, 上传 shàng chuán, 重命名 chóng mìng míng, 重启 chóng qǐ, 重来 chóng lái, 切换 qiē huàn, 弹出 tán chū
存档 cún dàng, 账号 zhàng hào, 密码 mì mǎ, 登录 dēng lù, 显示器 xiǎn shì qì, 触摸板 chù mō bǎn, 摄像头 shè xiàng tóu
麦克风 mài kè fēng, 路由器 lù yóu qì, 服务器 fú wù qì, 表格 biǎo gé, 单元格 dān yuán gé, 幻灯片 huàn dēng piàn
打印机 dǎ yìn jī, 充电器 chōng diàn qì, 笔记本 bǐ jì běn, 风扇 fēng shàn, 电风扇 diàn fēng shàn, 同桌 tóng zhuō
机房 jī fáng, 座位 zuò wèi, 坐姿 zuò zī, 豆浆 dòu jiāng, 微信群 wēi xìn qún, 老乡群 lǎo xiāng qún, 收款码 shōu kuǎn mǎ
小雨 xiǎo yǔ, 阿杰 ā jié, 视频 shì pín, 语音 yǔ yīn, 像素 xiàng sù, 数据 shù jù, 人工智能 rén gōng zhì néng
空调 kōng tiáo, 调高 tiáo gāo, 调低 tiáo dī, 还给 huán gěi, 还书 huán shū, 还钱 huán qián, 发卡 fà qiǎ, 朝阳 cháo yáng
不好意思 bù hǎo yì si, 好朋友 hǎo péng you, 好主意 hǎo zhǔ yi, 打招呼 dǎ zhāo hu, 小伙伴 xiǎo huǒ bàn, 班主任 bān zhǔ rèn
东西 dōng xi, 规矩 guī ju, 早上 zǎo shang, 晚上 wǎn shang, 告诉 gào su, 朋友 péng you, 舒服 shū fu, 名字 míng zi
时候 shí hou, 事情 shì qing, 意思 yì si, 衣服 yī fu, 消息 xiāo xi, 眼睛 yǎn jing, 清楚 qīng chu, 热闹 rè nao
厉害 lì hai, 老实 lǎo shi, 商量 shāng liang, 故事 gù shi, 学生 xué sheng, 先生 xiān sheng, 客气 kè qi, 漂亮 piào liang
暖和 nuǎn huo, 窗户 chuāng hu, 地方 dì fang, 大方 dà fang, 称呼 chēng hu, 招呼 zhāo hu, 照顾 zhào gu, 冤枉 yuān wang
笑话 xiào hua, 主意 zhǔ yi, 欺负 qī fu, 力气 lì qi, 本事 běn shi, 本领 běn lǐng, 点心 diǎn xin, 月亮 yuè liang, 多少 duō shao
麻烦 má fan, 精神 jīng shen, 打听 dǎ ting, 打算 dǎ suan, 姑娘 gū niang, 客人 kè ren, 哪个 nǎ ge, 那个 nà ge, 这个 zhè ge
在乎 zài hu, 明白 míng bai, 认识 rèn shi, 休息 xiū xi, 喜欢 xǐ huan, 聪明 cōng ming, 糊涂 hú tu, 马虎 mǎ hu, 困难 kùn nan
任务 rèn wu, 生意 shēng yi, 关系 guān xi, 没关系 méi guān xi, 力量 lì liang, 知识 zhī shi, 动静 dòng jing, 脾气 pí qi
包子 bāo zi, 箱子 xiāng zi, 一下子 yí xià zi, 单子 dān zi, 柿子 shì zi, 影子 yǐng zi, 鸽子 gē zi, 篮子 lán zi, 筐子 kuāng zi
儿子 ér zi, 妻子 qī zi, 电子 diàn zǐ, 原子 yuán zǐ, 这儿 zhè r, 那儿 nà r, 哪儿 nǎ r, 一会儿 yí huì r, 一点儿 yì diǎn r
好玩儿 hǎo wán r, 玩儿 wán r, 慢慢儿 màn mān r, 女儿 nǚ ér, 觉得 jué de, 记得 jì de, 懂得 dǒng de, 认得 rèn de, 值得 zhí de
省得 shěng de, 免得 miǎn de, 舍得 shě de, 难得 nán dé, 得到 dé dào, 得了 dé le, 得过 dé guo, 总得 zǒng děi, 还得 hái děi, 就得 jiù děi
都得 dōu děi, 也得 yě děi, 慢慢地 màn màn de, 轻轻地 qīng qīng de, 悄悄地 qiāo qiāo de, 不停地 bù tíng de, 好好地 hǎo hǎo de
静静地 jìng jìng de, 高兴地 gāo xìng de, 认真地 rèn zhēn de, 仔细地 zǐ xì de, 一步一步地 yí bù yí bù de, 目的 mù dì, 似的 shì de
长大 zhǎng dà, 家长 jiā zhǎng, 校长 xiào zhǎng, 队长 duì zhǎng, 数一数 shǔ yi shǔ, 数到 shǔ dào, 数数 shǔ shù, 教你 jiāo nǐ
教会 jiāo huì, 教他 jiāo tā, 教她 jiāo tā, 教大家 jiāo dà jiā, 只有 zhǐ yǒu, 只是 zhǐ shì, 只要 zhǐ yào, 只好 zhǐ hǎo, 只管 zhǐ guǎn
倒数 dào shǔ, 中奖 zhòng jiǎng, 中毒 zhòng dú, 看中 kàn zhòng, 猜中 cāi zhòng, 抽中 chōu zhòng, 种树 zhòng shù, 种菜 zhòng cài
了不起 liǎo bu qǐ, 受不了 shòu bu liǎo, 忘不了 wàng bu liǎo, 来不及 lái bu jí, 对不起 duì bu qǐ, 看看 kàn kan, 想想 xiǎng xiang, 试试 shì shi, 听听 tīng ting, 说说 shuō shuo, 猜猜 cāi cai, 找找 zhǎo zhao
问问 wèn wen, 写写 xiě xie, 读读 dú du, 摸摸 mō mo, 歇歇 xiē xie, 谢谢 xiè xie, 种子 zhǒng zi, 着想 zhuó xiǎng, 找不到 zhǎo bu dào, 用不着 yòng bu zháo, 用得着 yòng de zháo, 填空 tián kòng, 第一空 dì yī kòng
找不着 zhǎo bu zháo, 睡不着 shuì bu zháo, 看不见 kàn bu jiàn, 看不到 kàn bu dào, 看不清 kàn bu qīng, 听不见 tīng bu jiàn
`;

/** The syllables of each word. */
export const knownReadings: ReadonlyMap<string, readonly string[]> = new Map(
  LIST.split(/[,\n]/).flatMap((entry) => {
    const [word, ...syllables] = entry.trim().split(' ');
    return word ? [[word, syllables] as const] : [];
  }),
);
