import {describe, it} from 'node:test';
import {expect} from 'chai';
import {FormworkError} from '../errors.ts';
import {limitsOf} from './limits.ts';

describe('limitsOf', () => {
  it('reads the keywords of a material', () => {
    const schema = {
      type: 'object',
      properties: {
        name: {type: 'string', maxLength: 120},
        mediaType: {enum: ['image/jpeg', 'image/png', 'image/gif', 'image/bmp']},
        size: {type: 'integer', minimum: 1, maximum: 102_400},
        width: {minimum: 295},
        height: {minimum: 413, maximum: 4000},
      },
    };
    expect(limitsOf(schema)).to.deep.equal({
      mediaTypes: ['image/jpeg', 'image/png', 'image/gif', 'image/bmp'],
      maxBytes: 102_400,
      minBytes: 1,
      minWidth: 295,
      minHeight: 413,
      maxHeight: 4000,
      maxNameLength: 120,
    });
  });

  it('lets the strictest of several branches hold', () => {
    const schema = {
      properties: {mediaType: {enum: ['image/jpeg', 'image/png']}, size: {maximum: 1000}, width: {minimum: 10}},
      allOf: [
        {properties: {mediaType: {const: 'image/jpeg'}, size: {maximum: 2000}}},
        {allOf: [{properties: {width: {minimum: 20, maximum: 40}}}]},
        true,
      ],
    };
    expect(limitsOf(schema)).to.deep.equal({mediaTypes: ['image/jpeg'], maxBytes: 1000, minWidth: 20, maxWidth: 40});
  });

  it('throws when the size is not limited', () => {
    expect(() => limitsOf({properties: {mediaType: {enum: ['image/png']}}}))
      .to.throw(FormworkError, /maximum/)
      .with.property('code', 'material-size');
  });

  it('throws when no media type is allowed that can be checked', () => {
    for (const mediaType of [undefined, {}, {enum: ['application/pdf']}, {enum: ['image/png'], const: 'image/gif'}]) {
      expect(() => limitsOf({properties: {...(mediaType && {mediaType}), size: {maximum: 1}}}))
        .to.throw(FormworkError, /mediaType/)
        .with.property('code', 'material-type');
    }
  });
});
