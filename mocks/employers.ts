import type {Employer} from './ministry/employers.ts';

/**
 * The employers of the mocks; all are invented, and say so in their names.
 *
 * Their credit codes pass both checks of GB 32100; the organization code inside begins with `MAXX`.
 */
export const employers: readonly Employer[] = [
  of('示例建工集团有限公司', '91110000MAXX00015G', '周文博', '北京市', '朝阳区'),
  of('北京示例市政工程有限公司', '91110105MAXX00023Q', '孙丽华', '北京市', '朝阳区'),
  of('上海示例建筑设计院有限公司', '91310000MAXX00031K', '吴海峰', '上海市', '黄浦区'),
  of('浦江示例工程监理有限公司', '91310115MAXX0004X8', '郑秀兰', '上海市', '浦东新区'),
  of('江苏示例铁路工程有限公司', '91320100MAXX00058L', '冯国强', '江苏省', '南京市'),
  of('浙江示例水利水电建设有限公司', '91330100MAXX00066K', '蒋雨桐', '浙江省', '杭州市'),
  of('青岛示例港湾工程有限公司', '91370200MAXX000744', '沈卫东', '山东省', '青岛市'),
  of('中原示例机电安装有限公司', '91410100MAXX00082P', '韩梅', '河南省', '郑州市'),
  of('武汉示例公路工程有限公司', '91420100MAXX00090N', '杨志刚', '湖北省', '武汉市'),
  of('深圳示例通信工程有限公司', '91440300MAXX00103Y', '朱晓东', '广东省', '深圳市'),
  of('岭南示例工程造价咨询有限公司', '91440100MAXX00111F', '秦玉洁', '广东省', '广州市'),
  of('重庆示例建工第一建筑有限公司', '91500000MAXX0012X8', '许大为', '重庆市', '渝中区'),
  of('四川示例建工路桥有限公司', '91510100MAXX00138H', '何春燕', '四川省', '成都市'),
  of('西北示例勘察有限公司', '91610100MAXX001463', '吕建军', '陕西省', '西安市'),
  of('新疆示例民航机场建设有限公司', '91650100MAXX00154E', '努尔兰·别克', '新疆维吾尔自治区', '乌鲁木齐市'),
  {...of('河北未核验建筑有限公司', '91130100MAXX00162F', '施诚', '河北省', '石家庄市'), verified: false},
];

function of(name: string, creditCode: string, legalRepresentative: string, province: string, city: string): Employer {
  return {name, creditCode, legalRepresentative, province, city, verified: true};
}
