import {expect} from 'chai';
import {expectAccessible} from '../testing/axe.ts';
import {showForm} from '../testing/fixture.ts';

const address = {title: '地址', type: 'string', examples: ['长安街 1 号', '其他']};

describe('annotations of a schema', () => {
  it('give an example that stays while one types, and is read out', async () => {
    const {row, control, root, host} = showForm({address, other: {...address, description: '可以不填'}});
    expect(row('/address').querySelector('.help')?.textContent).to.equal('例如：长安街 1 号');
    expect(row('/other').querySelector('.help')?.textContent).to.equal('可以不填（例如：长安街 1 号）');
    const [id = ''] = control('/address').getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(root.getElementById(id)?.textContent).to.contain('长安街');
    await expectAccessible(host);
  });

  it('give no example where the choices are there to be seen', () => {
    const {row} = showForm({sex: {title: '性别', enum: ['男', '女'], examples: ['男']}});
    expect(row('/sex').querySelector('.help')).to.equal(null);
  });

  it('say of a field that it will soon be no longer used; it works all the same', async () => {
    const {row, control, form, host} = showForm(
      {address: {...address, deprecated: true}},
      {schema: {required: ['address']}},
    );
    expect(row('/address').querySelector('label')?.textContent).to.equal('地址 (即将停用)');
    control('/address').value = 'x';
    control('/address').dispatchEvent(new Event('input', {bubbles: true}));
    expect(form.payload).to.deep.equal({address: 'x'});
    await expectAccessible(host);
  });

  it('explain a whole section below its heading', () => {
    const {root} = showForm({work: {title: '工作', description: '最近五年', type: 'object', properties: {address}}});
    expect(root.querySelector('section > .section-title + .help')?.textContent).to.equal('最近五年');
  });

  it('are said in English, too', () => {
    const {row} = showForm({address: {...address, title: 'Address', deprecated: true}}, {locale: 'en'});
    expect(row('/address').textContent).to.contain('soon no longer used').and.to.contain('For example: ');
  });
});
