"""The news of a new account: ten, of one to eight articles, all written for it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from .blocks import Url, card, end, h, img, p, pair, quote, rule, table, ul

Block = str | Callable[[Url], str]


@dataclass(frozen=True)
class Story:
    """One article; ``cover`` is the slug of a picture."""

    title: str
    cover: str
    blocks: Sequence[Block]
    digest: str = ""
    author: str = "阿青"
    source: str = ""
    comments: bool = False

    def content(self, url: Url) -> str:
        """The HTML, wrapped the way editors do."""
        body = "".join(block if isinstance(block, str) else block(url) for block in self.blocks)
        return f'<section style="padding: 0 8px;box-sizing: border-box;" data-role="paragraph">{body}</section>'


_SPRING = Story(
    "立春：把日子过成一首诗",
    "dawn",
    (
        p("东风解冻，蛰虫始振。二月四日，太阳走到黄经三百一十五度，新的一年从山里的第一缕雾开始。"),
        img("dawn", "清晨六点十分，后山"),
        h("01", "山先知道"),
        p("茶农老周说，<strong>立春不看日历，看雾</strong>。雾从谷底往上走，走到半山腰不动了，就是要暖了。"),
        p("这时候的茶树还睡着，芽头紧紧裹着两片鳞叶，用指甲轻轻一掐，是脆的。"),
        quote("律回岁晚冰霜少，春到人间草木知。", "张栻《立春偶成》"),
        h("02", "一张立春的清单"),
        ul("咬一口春卷，荠菜馅的最好", "把窗台上的水仙转个方向", "给去年的旧茶罐贴一张新标签", "走一段平时坐车的路"),
        pair("leaves", "plum"),
        h("03", "接下来的三个节气"),
        table(
            ("节气", "日期", "茶园里的事"),
            ("雨水", "2 月 18 日", "清沟、修枝"),
            ("惊蛰", "3 月 5 日", "第一次松土"),
            ("春分", "3 月 20 日", "试采"),
        ),
        rule(),
        card("本周门店", "周三起供应荠菜春卷配炒青，每日限三十份。", "地址：南山路 18 号　营业时间 9:30 — 21:00"),
        end(),
    ),
    "东风解冻，蛰虫始振。新的一年，从山里的第一缕雾开始。",
    comments=True,
)
_BUD = Story(
    "春茶上新，从一片芽说起",
    "leaves",
    (
        p(
            '一斤明前茶，大约要<span style="color: rgb(226, 121, 90);font-weight: bold;">六万个芽头</span>。'
            "今年的第一批，昨天下山了。"
        ),
        img("leaves", "一芽一叶初展"),
        h("壹", "采"),
        p("只采晴天上午九点到十一点，露水刚干的时候。提手采，不用指甲掐，断口才不会发红。"),
        h("贰", "炒"),
        p("锅温两百度，双手不戴手套。抖、带、挤、甩、挺、拓、扣、抓、压、磨——十个字，练十年。"),
        img("teapot", "用了二十年的壶"),
        h("叁", "喝"),
        table(
            ("茶", "水温", "投茶", "时间"),
            ("明前龙井", "80 ℃", "3 克", "40 秒"),
            ("碧螺春", "75 ℃", "3 克", "30 秒"),
            ("安吉白茶", "85 ℃", "4 克", "50 秒"),
            ("云雾", "90 ℃", "4 克", "60 秒"),
        ),
        quote("茶要新，水要活，人要闲。"),
        card("上新价目", "明前龙井 50 g　268 元", "碧螺春 50 g　198 元", "安吉白茶 100 g　168 元"),
        img("tin"),
        end(),
    ),
    "一斤明前茶，要六万个芽头。",
    source="https://example.com/spring-tea",
)
_TERMS = Story(
    "二十四节气茶单",
    "cup-thumb",
    (
        p("每个节气一款茶，一年喝完二十四款，就把四季走了一遍。"),
        table(
            ("季", "节气", "茶", "配什么"),
            ("春", "立春", "茉莉花茶", "春卷"),
            ("春", "谷雨", "明前龙井", "青团"),
            ("夏", "小满", "白毫银针", "枇杷"),
            ("夏", "大暑", "陈皮白茶", "绿豆糕"),
            ("秋", "白露", "桂花乌龙", "糖藕"),
            ("秋", "霜降", "凤凰单丛", "柿饼"),
            ("冬", "冬至", "熟普", "羊羹"),
            ("冬", "大寒", "正山小种", "年糕"),
        ),
        img("donut", "去年大家都喝了什么"),
        ul("不空腹喝绿茶", "隔夜茶可以浇花", "睡前三小时改喝白水", ordered=True),
        end(),
    ),
)
_NIGHT = Story(
    "深夜的门店，还亮着一盏灯",
    "night-city",
    (
        p("晚上十点半，卷帘门拉下一半。最后一桌客人在讨论一首诗的结尾。"),
        img("night-city", "二楼窗口望出去"),
        p("我们决定，从这个月起，<u>每周五营业到零点</u>。"),
        quote("城市需要一些不赶时间的地方。", "一位常客"),
        img("night"),
        end(),
    ),
    "从这个月起，每周五营业到零点。",
    comments=True,
)
_DATA = Story(
    "三季度读者报告：你们最爱看什么",
    "bars",
    (
        p("三个月，四十二篇文章，一万八千条留言。我们把数字摊开给你看。"),
        h("A", "阅读"),
        img("lines", "日均阅读量"),
        p("增长最快的是九月：<strong>中秋特辑单篇 12.4 万</strong>。"),
        h("B", "你们是谁"),
        img("donut", "年龄分布"),
        table(
            ("年龄", "占比", "变化"),
            ("18—25", "27%", "+3"),
            ("26—35", "34%", "+1"),
            ("36—45", "19%", "-2"),
            ("46 以上", "20%", "-2"),
        ),
        h("C", "增长"),
        img("bars"),
        ul("最常转发：节气茶单", "最多收藏：泡茶水温表", "最多留言：门店夜谈"),
        end(),
    ),
    "四十二篇文章，一万八千条留言。",
    author="数据组",
)
_WATER = Story(
    "江南三日：水巷、石桥与一场雨",
    "town",
    (
        p("第一天到的时候正下雨。"),
        img("town", "从桥上看过去"),
        h("Day 1", "水巷"),
        p("沿河走四十分钟，会经过十一座桥。第七座桥的桥栏上，坐着一只不怕人的猫。"),
        h("Day 2", "湖心"),
        img("lake"),
        quote("大雪三日，湖中人鸟声俱绝。", "张岱《湖心亭看雪》"),
        h("Day 3", "归途"),
        pair("umbrella", "koi"),
        img("panorama", "横过来看"),
        card("路线", "高铁两小时，再换公交 12 路", "客栈选临河的二楼"),
        end(),
    ),
    "十一座桥，一只猫，一场雨。",
    comments=True,
)
_WALL = Story(
    "长城边上的一家小店",
    "wall",
    (
        p("店主每天爬一次长城，去看当天的云。"),
        img("wall"),
        p("他说，云不一样，茶的味道就不一样。"),
        img("terraces", "店后的梯田"),
        end(),
    ),
    "他每天爬一次长城，去看云。",
)
_MOON = Story(
    "中秋限定：一只月饼的二十四道褶",
    "mooncake",
    (
        p("面皮、枣泥、松仁、桂花。四样东西，做了四年。"),
        img("mooncake"),
        img("moons", "今年中秋在这一天"),
        table(
            ("口味", "甜度", "保质期"), ("枣泥松仁", "中", "15 天"), ("桂花流心", "高", "7 天"), ("五仁", "低", "30 天")
        ),
        end(),
    ),
)
_LANTERN = Story(
    "灯谜答案公布",
    "lantern",
    (
        p("上期十道灯谜，共收到 2,316 份答案。"),
        ul(
            "打一茶名：绿衣仙子 —— <strong>碧螺春</strong>",
            "打一节气：清水出芙蓉 —— <strong>立夏</strong>",
            "打一字：草木之中有一人 —— <strong>茶</strong>",
            ordered=True,
        ),
        img("lantern"),
        end(),
    ),
    author="小满",
)
_KITE = Story(
    "清明放风筝的正确方法",
    "kites",
    (p("跑是没有用的，要等风。"), img("kites"), ul("背对风站", "线先放五米", "别回头", ordered=True), end()),
    author="小满",
)


def _short(title: str, cover: str, text: str, *more: str) -> Story:
    return Story(title, cover, (p(text), *(img(slug) for slug in (cover, *more)), end()), author="小满")


NEWS: tuple[tuple[Story, ...], ...] = (
    (_SPRING,),
    (_BUD, _TERMS),
    (_NIGHT,),
    (_DATA,),
    (_WATER, _WALL, _KITE),
    (_MOON, _LANTERN),
    (
        _short("【年终特辑】十二张壁纸，送给十二个月", "snow", "长按保存，手机和电脑都合适。", "aurora"),
        _short("一月 · 雪岭", "snow", "第一张，冷的。"),
        _short("三月 · 油菜花田", "rape", "第二张，亮的。"),
        _short("五月 · 荷塘", "lotus", "第三张，静的。", "koi"),
        _short("七月 · 海上日出", "sea", "第四张，远的。", "dusk-sea"),
        _short("九月 · 稻田", "rice", "第五张，满的。"),
        _short("十月 · 层林", "autumn", "第六张，暖的。"),
        _short("十二月 · 极光", "aurora", "最后一张，给夜里不睡的人。"),
    ),
    (
        _short("热气球上的十五分钟", "balloons", "升到三百米的时候，风停了，所有人都不说话。", "city"),
        _short("一本书和一杯咖啡的距离", "coffee", "大约四十厘米。", "teapot"),
        _short("沙漠里的茶馆", "dunes", "老板说，水要省着喝，茶可以慢慢喝。"),
    ),
    (
        Story(
            "设计素材 · 第 8 期：纹样",
            "tiles",
            (
                p("本期整理了八种传统与现代纹样，可用作推文底图。"),
                img("tiles", "青花"),
                img("waves", "海浪"),
                img("clouds", "祥云"),
                img("terrazzo", "水磨石"),
                img("night-scales", "鱼鳞"),
                card("使用说明", "可商用，请勿转售", "PNG 为透明底，BMP 供打印"),
                img("bamboo"),
                end(),
            ),
            "八种纹样，拿去用。",
            author="设计部",
        ),
        Story(
            "动图合集：让文章动起来",
            "banner",
            (p("三个小动图，体积都不到 100 KB。"), img("dandelion"), img("ripples"), img("sunrise"), end()),
            author="设计部",
        ),
        _short("几何海报的配色", "collage", "六个颜色，两两搭配。", "triangles"),
        _short("剪纸窗花高清图", "papercut", "红纸一张，剪刀一把。"),
    ),
    (
        Story(
            "会员日 | 每月 18 号，全场第二份半价",
            "banner",
            (
                img("banner"),
                p("每月 18 号，凭会员码到店，第二份半价。"),
                h("规则", "怎么参加"),
                ul("关注公众号并注册会员", "到店出示会员码", "当日有效，不与其他优惠同享", ordered=True),
                p('更多问题请看 <a href="https://mp.weixin.qq.com/s/membership" target="_blank">会员常见问题</a>。'),
                table(
                    ("等级", "积分", "权益"),
                    ("青芽", "0", "生日券"),
                    ("一叶", "500", "新品试饮"),
                    ("满山", "2000", "茶山一日"),
                ),
                img("tin"),
                end(),
            ),
            "第二份半价，只此一天。",
        ),
    ),
)
