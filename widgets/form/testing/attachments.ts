import type {Material} from 'formwork/sdk';
import {imageFile} from '../../testing/files.ts';
import {showForm, type FormFixture} from '../../testing/fixture.ts';
import {loadDialogs} from '../group.ts';

/** A material that has been uploaded. */
export function stored(id: string, name: string): Material {
  return {id, name, mediaType: 'image/png', size: 12_300, width: 295, height: 413, sha256: 'a'.repeat(64)};
}

/** The materials of a correction: a section in a dialog, with two groups and a field of its own. */
export const attachments = {
  title: '附件材料',
  description: '修改身份证或姓名时必须重新上传',
  type: 'object',
  required: ['identity'],
  properties: {
    identity: {
      title: '身份证明材料',
      type: 'object',
      required: ['idFront'],
      properties: {idFront: material('身份证正面'), idBack: material('身份证背面')},
    },
    certificate: {
      title: '电子证照照面使用附件材料',
      type: 'object',
      properties: {photo: material('免冠证件照')},
    },
    reason: {title: '情况说明', type: 'string', minLength: 2},
  },
  ui: {
    widget: 'dialog',
    dialog: {
      open: '重新上传',
      confirm: '确认',
      description: '需要提交的材料为：照片及签名',
      heading: '材料合格标准',
      notes: ['面容清晰', '不大于 100 KB'],
      history: {label: '历史附件', rows: '/materials', empty: '没有历史附件。'},
    },
  },
};

/** What has been given. */
export const given = {
  name: '李白',
  materials: {identity: {idFront: stored('m1', '正面.png')}, certificate: {photo: stored('m2', '照片.png')}},
};

/** What the record has of earlier materials. */
export const record = {
  materials: [
    {slot: 'photo', filedOn: '2026-01-02', material: stored('m7', '旧照.png')},
    {slot: 'contract', filedOn: '2025-03-04', material: stored('m8', '合同.png')},
  ],
};

/** A form with these materials between two plain fields, as a test finds it. */
export interface AttachmentsFixture extends FormFixture {
  /** What stands in the page of the section, without the dialogs. */
  card(): string;
  /** The open dialog, if one is. */
  dialog(): HTMLDialogElement | null;
}

/** Puts it on the page, once what shows dialogs is there. */
export async function showAttachments(options: Parameters<typeof showForm>[1] = {}): Promise<AttachmentsFixture> {
  await loadDialogs();
  const fixture = showForm(
    {name: {title: '姓名', type: 'string'}, materials: attachments, phone: {title: '电话', type: 'string'}},
    {record, services: {material: () => imageFile('旧照.png')}, ...options},
  );
  return {
    ...fixture,
    card: () => fixture.root.querySelector('.section-card')?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
    dialog: () => fixture.root.querySelector<HTMLDialogElement>('dialog:modal'),
  };
}

function material(title: string): object {
  return {
    title,
    type: 'object',
    properties: {
      id: {type: 'string'},
      name: {type: 'string'},
      mediaType: {enum: ['image/jpeg', 'image/png']},
      size: {type: 'integer', maximum: 102_400},
    },
    required: ['id', 'name', 'mediaType', 'size'],
    ui: {widget: 'material'},
  };
}
