import type {Persona} from './ministry/people.ts';

/**
 * The people of the mocks, by what each one shows; all are invented.
 *
 * Their ID numbers pass every check of GB 11643, but begin with the code of a whole province, which is given to nobody.
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
} as const satisfies Readonly<Record<string, Persona>>;

export type PersonaName = keyof typeof personas;
