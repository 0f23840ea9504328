import type {Dimensions} from './dimensions.ts';
import {judgeFile} from './judge-file.ts';
import type {MaterialLimits, MediaType} from './limits.ts';
import type {FileKind} from './sniff.ts';

/** Why a file is refused as a material. */
export type MaterialFault =
  | {readonly reason: 'empty' | 'unreadable' | 'truncated' | 'damaged'}
  | {
      readonly reason: 'type';
      readonly actual: FileKind;
      readonly extension?: string;
      readonly allowed: readonly MediaType[];
    }
  | {readonly reason: 'size'; readonly size: number; readonly limit: number}
  | {readonly reason: 'too-small'; readonly size: number; readonly limit: number}
  | {readonly reason: 'pixels'; readonly width: number; readonly height: number; readonly limit: number}
  | ({readonly reason: 'dimensions'; readonly width: number; readonly height: number} & Pick<
      MaterialLimits,
      'minWidth' | 'maxWidth' | 'minHeight' | 'maxHeight'
    >);

/** The problem of a refused file; the field adds its pointer. */
export interface MaterialProblem {
  readonly keyword: 'material';
  readonly params: MaterialFault;
}

/** A file that may be uploaded, with what is true of it. */
export interface CheckedMaterial extends Dimensions {
  readonly ok: true;
  readonly mediaType: MediaType;
  readonly size: number;
  readonly sha256: string;
  /** The file's name with the extension of its real type. */
  readonly name: string;
}

/**
 * Judges a file by its content before anything is decoded or sent: its real type, size, dimensions and end.
 *
 * Of a file that is too large or of another type only the first 4 KiB are read. A name whose extension belongs to
 * another allowed type is put right; neither the name nor `File.type` is ever believed.
 */
export async function checkMaterial(
  file: Blob & {readonly name?: string},
  limits: MaterialLimits,
): Promise<CheckedMaterial | {readonly ok: false; readonly problem: MaterialProblem}> {
  const verdict = await judgeFile(file, limits);
  return 'reason' in verdict ? {ok: false, problem: {keyword: 'material', params: verdict}} : verdict;
}
