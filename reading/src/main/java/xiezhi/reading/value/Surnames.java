package xiezhi.reading.value;

/** Surnames, to tell names from other words. */
final class Surnames {
    private static final String SINGLE = "王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁于董余苏叶吕魏蒋田杜丁沈姜范江傅钟卢汪戴崔任陆廖姚方金邱"
            + "夏谭韦贾邹石熊孟秦阎薛侯雷白龙段郝孔邵史毛常万顾赖武康贺严尹钱施牛洪龚汤陶黎温莫易樊乔文安殷颜庄章鲁倪庞邢俞翟蓝聂齐向申葛岳齐欧柴左华祝包霍管柯"
            + "骆耿滕湛童阮纪梅盛凌路甘单裴涂祁符苗冉鲍卜费席屈靳车项解柳覃舒米成游尚蒲占时佟连屠牟冀闵关耿辛符焦巫肖娄古匡岑卞褚芦晏谷苑隋郎代冷伍边艾丛"
            + "全简明戚喻阳窦宫桂宁党查步莘占植牧储裘宗荣翁敖景束房司仇栾鄢仲池桑濮储简卓仝商饶迟戈厉尤井原曲丘瞿臧楼翦郗柏水云习郁从宣朴应禹麦兰闫付萍晋"
            + "计伏皮邰但仉未帅雍亓上官逄那辜邬巴幸漆笪满藏粟寿佘鹿初保蔚丰贝昌印东南西门燕楚丑苟生信鞠苍隆师农都咸尉敬揭查缪蒙豆修铁郜璩富弓麻贡由衣卫虞詹危巩祖"
            + "区奚昝酆滑乐穆狄谈杭诸吉钮荀於甄麴封芮羿汲邴糜隗宓仰甯钭蓟薄怀鄂索蔺胥姬扶堵宰郦却扈浦茹宦慎庾暨弘寇禄阙殳沃夔厍晁勾訾阚沙乜巢蒯荆竺权逯盖桓战矫宿綦母哈斯佴伯缑亢况郈琴墨邝骈阿蹇楮招劭禤冼佃衷";
    private static final String DOUBLE = "欧阳司马上官诸葛夏侯东方皇甫尉迟公孙慕容令狐司徒司空南宫长孙宇文端木百里呼延轩辕西门独孤申屠拓跋";

    /** Surnames that are common words too: believed only where a name stands alone. */
    private static final String RARE =
            "雒强同仵嵇承利亚海山国居历暴有容公才班戎惠籍劳虎益税巨操敏续果和校平智英折锁线院忠冶茆青呙玄仁先员贠郏釜厐郄昃苌乌元冒刁厚双壬夕奎妫始季孛扬抄拓教候光召哀塔宾士寮展幺年库开恽户支斐木本来欠洗浑涡渠漕玉理甫相真睢磨社禚种立竹羊老肇能自良花茅草莱菅葆葵蒉蒿虢补角谌贰赏起达运迮逢遆道郇酒采钊钦铎镡长问降附隽集革韶顺颉风首鲜鸿黑凤廉毕经干贲家松蓬秋伊阴鬱闻通别充慕鱼终衡广越融空毋养须后红";

    private Surnames() {}

    /** Opens with a surname of either list. */
    static boolean mayOpen(String word) {
        return opens(word) || RARE.indexOf(word.charAt(0)) >= 0;
    }

    /** The word may be a person's name: a surname and one or two characters, a double surname, or a name with ·. */
    static boolean opens(String word) {
        boolean isDouble = false;
        for (int i = 0; i + 2 <= DOUBLE.length() && word.length() > 2; i += 2) {
            isDouble |= word.startsWith(DOUBLE.substring(i, i + 2));
        }
        return isDouble || SINGLE.indexOf(word.charAt(0)) >= 0;
    }

    /** Four characters open with a double surname or, for women of the older style, with two single ones. */
    static boolean isDouble(String word) {
        for (int i = 0; i + 2 <= DOUBLE.length(); i += 2) {
            if (word.startsWith(DOUBLE.substring(i, i + 2))) {
                return true;
            }
        }
        return word.length() > 3 && SINGLE.indexOf(word.charAt(0)) >= 0 && SINGLE.indexOf(word.charAt(1)) >= 0;
    }
}
