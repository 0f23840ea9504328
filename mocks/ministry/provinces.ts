/** A province as the number of a registration has it. */
export interface Province {
  /** The first two digits of its code in GB/T 2260. */
  readonly code: string;
  /** 简称, one character. */
  readonly shortName: string;
}

/** The province with a name, as the register of enterprises writes it. */
export function provinceNamed(name: string): Province | undefined {
  return PROVINCES.get(name);
}

const PROVINCES: ReadonlyMap<string, Province> = new Map(
  `11京北京市 12津天津市 13冀河北省 14晋山西省 15蒙内蒙古自治区 21辽辽宁省 22吉吉林省 23黑黑龙江省 31沪上海市 32苏江苏省
   33浙浙江省 34皖安徽省 35闽福建省 36赣江西省 37鲁山东省 41豫河南省 42鄂湖北省 43湘湖南省 44粤广东省 45桂广西壮族自治区
   46琼海南省 50渝重庆市 51川四川省 52贵贵州省 53云云南省 54藏西藏自治区 61陕陕西省 62甘甘肃省 63青青海省
   64宁宁夏回族自治区 65新新疆维吾尔自治区 71台台湾省 81港香港特别行政区 82澳澳门特别行政区`
    .split(/\s+/)
    .map((entry) => [entry.slice(3), {code: entry.slice(0, 2), shortName: entry.slice(2, 3)}] as const),
);
