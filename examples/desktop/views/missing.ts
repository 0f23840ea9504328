import {create} from '../../shared/create.ts';
import type {View} from '../view.ts';

/** For an address that names no page of the portal. */
export function missingView(): View {
  return {
    title: '没有找到这个页面',
    content: [
      create(
        'section',
        {className: 'panel'},
        create('p', {}, '地址可能已经改变，或者没有写全。'),
        create('p', {}, create('a', {href: '#'}, '返回首页')),
      ),
    ],
  };
}
