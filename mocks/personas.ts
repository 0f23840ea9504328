import {employers} from './employers.ts';
import type {EmployerDetails} from './ministry/employers.ts';
import type {Persona} from './ministry/people.ts';

/**
 * The people of the mocks, by what each one shows; all are invented.
 *
 * Their ID numbers pass every check of GB 11643, but begin with the code of a whole province, which is given to nobody.
 * Registrations are in days from today, so that they never go stale.
 */
export const personas = {
  manual: {
    name: '王建国',
    idNumber: '110000197605120011',
    mobile: '13800000001',
    registered: true,
    certificate: {
      number: '200400000000000001',
      specialities: [
        {speciality: '03', method: 'examination', year: 2004},
        {speciality: '15', method: 'examination', year: 2004},
        {speciality: '06', method: 'assessment', year: 2004},
        {speciality: '11', method: 'examination', year: 2004},
        {speciality: '13', method: 'examination', year: 2005},
      ],
    },
  },
  unregistered: {
    name: '陈思远',
    idNumber: '330000199009150038',
    mobile: '13800000002',
    registered: false,
    certificate: {
      number: '201900000000000002',
      specialities: [{speciality: '13', method: 'examination', year: 2019}],
    },
  },
  rareCharacter: {
    name: '艾山·𬱖',
    idNumber: '650000198208030055',
    mobile: '13800000003',
    registered: true,
    certificate: {
      number: '201200000000000003',
      specialities: [{speciality: '02', method: 'examination', year: 2012}],
    },
  },
  woman: {
    name: '刘芳',
    idNumber: '440000198803080023',
    mobile: '13800000004',
    registered: true,
    known: {
      ethnicGroup: '01',
      education: '21',
      degree: '4',
      school: '示例理工大学',
      major: '土木工程',
      graduationDate: '2010-06-30',
    },
    certificate: {
      number: '201600000000000004',
      specialities: [
        {speciality: '11', method: 'examination', year: 2016},
        {speciality: '12', method: 'examination', year: 2018},
      ],
    },
  },
  withoutCertificate: {
    name: '赵一凡',
    idNumber: '510000199511200073',
    mobile: '13800000005',
    registered: true,
  },
  holder: {
    name: '李志强',
    idNumber: '320000198003150014',
    mobile: '13800000006',
    registered: true,
    known: known('01', '江苏示例大学', '土木工程', '2002-06-30'),
    certificate: {
      number: '200800000000000006',
      specialities: [
        {speciality: '13', method: 'examination', year: 2008},
        {speciality: '11', method: 'examination', year: 2010},
        {speciality: '15', method: 'examination', year: 2014},
        {speciality: '02', method: 'examination', year: 2019},
      ],
    },
    registration: {
      number: '苏1322008201000006',
      endsIn: 700,
      employer: employer('江苏示例铁路工程有限公司'),
      specialities: ['13', '11'],
    },
  },
  expiring: {
    name: '黄晓梅',
    idNumber: '420000198507060024',
    mobile: '13800000007',
    registered: true,
    known: known('01', '湖北示例大学', '道路桥梁与渡河工程', '2007-06-30'),
    certificate: {
      number: '201300000000000007',
      specialities: [{speciality: '02', method: 'examination', year: 2013}],
    },
    registration: {
      number: '鄂1422013201400007',
      endsIn: 20,
      employer: employer('武汉示例公路工程有限公司'),
      specialities: ['02'],
    },
  },
  expired: {
    name: '高建军',
    idNumber: '410000197811120013',
    mobile: '13800000008',
    registered: true,
    known: known('01', '中原示例大学', '机械工程', '2000-07-01'),
    certificate: {
      number: '200900000000000008',
      specialities: [{speciality: '15', method: 'examination', year: 2009}],
    },
    registration: {
      number: '豫1412009201100008',
      endsIn: -40,
      employer: employer('中原示例机电安装有限公司'),
      specialities: ['15'],
    },
  },
  cancelled: {
    name: '林雪',
    idNumber: '350000198709250020',
    mobile: '13800000009',
    registered: true,
    known: known('01', '福建示例大学', '通信工程', '2009-06-30'),
    certificate: {
      number: '201500000000000009',
      specialities: [
        {speciality: '12', method: 'examination', year: 2015},
        {speciality: '13', method: 'examination', year: 2018},
      ],
    },
    registration: {
      number: '粤1442015201600009',
      status: 'cancelled',
      endsIn: 400,
      employer: employer('深圳示例通信工程有限公司'),
      specialities: ['12'],
    },
  },
  over65: {
    name: '郭永年',
    idNumber: '510000195804050015',
    mobile: '13800000010',
    registered: true,
    known: known('11', '四川示例学院', '工业与民用建筑', '1982-01-15'),
    certificate: {
      number: '200400000000000010',
      specialities: [
        {speciality: '13', method: 'assessment', year: 2004},
        {speciality: '06', method: 'examination', year: 2006},
      ],
    },
    registration: {
      number: '川1512004200800010',
      endsIn: 250,
      employer: employer('四川示例建工路桥有限公司'),
      specialities: ['13'],
    },
  },
  restricted: {
    name: '罗敏',
    idNumber: '340000198302170027',
    mobile: '13800000011',
    registered: true,
    known: known('03', '安徽示例大学', '工程管理', '2005-07-01'),
    certificate: {
      number: '201700000000000011',
      specialities: [{speciality: '13', method: 'examination', year: 2017}],
    },
    restrictedFor: 200,
  },
  revoked: {
    name: '宋明辉',
    idNumber: '31000019810913001X',
    mobile: '13800000012',
    registered: true,
    known: known('01', '上海示例大学', '结构工程', '2003-07-01'),
    certificate: {
      number: '201100000000000012',
      specialities: [{speciality: '13', method: 'examination', year: 2011}],
    },
    registration: {
      number: '沪1312011201200012',
      status: 'revoked',
      endsIn: 500,
      revokedAgo: 300,
      employer: employer('上海示例建筑设计院有限公司'),
      specialities: ['13'],
    },
  },
} as const satisfies Readonly<Record<string, Persona>>;

/** The name by which one of the people is found. */
export type PersonaName = keyof typeof personas;

/** A graduate's data, with the bachelor's degree. */
function known(ethnicGroup: string, school: string, major: string, graduationDate: string): Record<string, string> {
  return {ethnicGroup, education: '21', degree: '4', school, major, graduationDate};
}

function employer(wanted: string): EmployerDetails {
  const found = employers.find(({name}) => name === wanted);
  if (!found) throw new Error(`There is no employer ${wanted}.`);
  const {verified: _, ...details} = found;
  return details;
}
