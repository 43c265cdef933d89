/**
 * Other Latin spellings of Chinese family names beside pinyin: Wade–Giles and the spellings of Hong Kong's government (Jyutping's everyday
 * forerunners), for the commonest names of the census. A line a pinyin.
 */
const TABLE = `li lee
wang wong
zhang chang cheung
liu lau liew
chen chan tan
yang yeung young
zhao chao chiu
huang hwang wong ng
zhou chou chow chau
wu ng goh
xu hsu tsui hui
sun suen soon
zhu chu choo
hu wu woo
guo kuo kwok quek
he ho
lin lam lim
gao kao ko
luo lo law
zheng cheng tay
liang leung
xie hsieh tse
tang tong
feng fung
yu yue
dong tung
cai tsai choi choy
deng teng tang
xiao hsiao siu
cao tsao cho
zeng tseng tsang
peng pang
lv lu lui
jiang chiang keung
ye yeh yip
su so soo
pan poon
du tu to
xia hsia
jin chin kam
qiu chiu yau
fang fong
shen sum
song soong sung
mo mok
zhong chung
qian chien
kong hung
ruan yuen
guan kwan`;

/** Pinyin of a family name → its other spellings. */
export const ROMANIZED_SURNAMES: ReadonlyMap<string, readonly string[]> = new Map(
  TABLE.split("\n").map((line) => {
    const [pinyin, ...others] = line.split(" ");
    return [pinyin!, others];
  }),
);
