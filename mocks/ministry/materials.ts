import {checkMaterial, limitsOf, type Field, type MaterialLimits, type MaterialProblem} from 'formwork/sdk';
import {fromBase64, toBase64} from './base64.ts';
import {token, type Desk} from './desk.ts';
import {fault, refuse, Refusal, type RefusalName} from './refusal.ts';

/** An uploaded file as the form's answers name it. */
export interface Material {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly width: number;
  readonly height: number;
  readonly sha256: string;
}

/** An uploaded file with its owner, the slot it was uploaded for, and its bytes in base64. */
export interface StoredMaterial extends Material {
  idNumber: string;
  readonly slot: string;
  readonly bytes: string;
}

/** A file as it arrives, for the material whose key is `slot`. */
export interface Upload {
  readonly slot: string;
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Keeps a file if its content is what its slot asks for; the declared type and the name's ending count for nothing. */
export async function storeMaterial(desk: Desk, idNumber: string, upload: Upload): Promise<Material | Refusal> {
  const limits = desk.services.map(({slots}) => slots.get(upload.slot)).find((found) => found !== undefined);
  if (!limits)
    return refuse('validation', {
      detail: `没有名为“${upload.slot}”的材料。`,
      errors: [fault('/slot', '没有该材料。', 'enum')],
    });
  const checked = await examine(upload.bytes, upload.name, limits);
  if (checked instanceof Refusal) return checked;
  const {name, mediaType, size, width, height, sha256} = checked;
  const material = {id: token(), name, mediaType, size, width, height, sha256};
  desk.state.materials.push({...material, idNumber, slot: upload.slot, bytes: toBase64(upload.bytes)});
  return material;
}

/** A person's file; those of others do not exist for them. */
export function findMaterial({state}: Desk, idNumber: string, id: unknown): StoredMaterial | undefined {
  return state.materials.find((material) => material.id === id && material.idNumber === idNumber);
}

/** What is wrong with a filed material: not this person's, described otherwise than it is, or not fit for its slot. */
export async function judgeMaterial(
  desk: Desk,
  idNumber: string,
  {key, schema, value}: Field,
): Promise<string | undefined> {
  const claimed = value as Material;
  const stored = findMaterial(desk, idNumber, claimed.id);
  if (!stored) return '未找到该材料，请重新上传。';
  if (stored.slot !== key) return '该文件是为其他材料上传的，请重新上传。';
  const bytes = fromBase64(stored.bytes);
  const checked = await examine(bytes, stored.name, limitsOf(schema));
  if (checked instanceof Refusal) return checked.problem.detail;
  const {name, mediaType, size, width, height, sha256} = checked;
  const actual = {id: stored.id, name, mediaType, size, width, height, sha256};
  const same = Object.entries(actual).every(([key, value]) => claimed[key as keyof Material] === value);
  return same ? undefined : '材料与已上传的文件不一致，请重新上传。';
}

async function examine(bytes: Uint8Array<ArrayBuffer>, name: string, limits: MaterialLimits) {
  const checked = await checkMaterial(Object.assign(new Blob([bytes]), {name}), limits);
  return checked.ok ? checked : refuseMaterial(checked.problem.params, limits);
}

function refuseMaterial({reason}: MaterialProblem['params'], limits: MaterialLimits): Refusal {
  const refusal = reason in REASONS ? REASONS[reason] : undefined;
  const detail = refusal?.detail(limits) ?? '文件已损坏或不完整，请重新选择。';
  return refuse(refusal?.name ?? 'material-refused', {detail, errors: [fault('', detail, 'material')]});
}

type Reason = MaterialProblem['params']['reason'];

const REASONS: Readonly<Partial<Record<Reason, {name: RefusalName; detail: (limits: MaterialLimits) => string}>>> = {
  type: {name: 'material-type', detail: ({mediaTypes}) => `文件内容应为 ${mediaTypes.join('、')}。`},
  size: {name: 'material-too-large', detail: ({maxBytes}) => `文件不能大于 ${maxBytes / 1024} KB。`},
  'too-small': {name: 'material-refused', detail: ({minBytes}) => `文件不能小于 ${minBytes ?? 1} 字节。`},
  empty: {name: 'material-refused', detail: () => '文件是空的，请重新选择。'},
  pixels: {name: 'material-refused', detail: () => '图片像素过多，请缩小后重新上传。'},
  dimensions: {
    name: 'material-refused',
    detail: ({minWidth = 1, minHeight = 1}) => `图片不能小于 ${minWidth}×${minHeight} 像素。`,
  },
};
