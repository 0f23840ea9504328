import {personas, type Persona, type PersonaName} from 'formwork/mocks';

/** Somebody whom one can pretend to be. */
export interface TestPerson extends Persona {
  /** What one sees by pretending to be them. */
  readonly shows: string;
}

const shows: Readonly<Record<PersonaName, string>> = {
  manual: '未注册，有五个专业的资格',
  unregistered: '部门平台没有其信息，须先注册用户',
  rareCharacter: '姓名有间隔号和生僻字',
  woman: '学历信息已有记录，不用再填',
  withoutCertificate: '没有资格证书，只能修改信息',
  holder: '四个专业中已注册两个：延续、增项、注销',
  expiring: '注册还有 20 天到期，不能再延续',
  expired: '注册已过期 40 天：重新注册',
  cancelled: '注册已注销：重新注册',
  over65: '已满 65 周岁，只能注销',
  restricted: '200 天内不受理新的申请',
  revoked: '注册证书被吊销未满两年：只能注销',
};

/** The people of the mocks, in their order. */
export const people: readonly TestPerson[] = Object.entries(personas).map(([key, person]) => ({
  ...person,
  shows: shows[key as PersonaName],
}));
