import {firstClassConstructor, type ServiceModule} from 'formwork/spec';

/** All services in which something is filed, beside initial registration. */
export const shipped = {
  renewal: await load('renewal'),
  specialityAddition: await load('speciality-addition'),
  cancellation: await load('cancellation'),
  reRegistration: await load('re-registration'),
  basicDataCorrection: await load('basic-data-correction'),
  photoAndSignature: await load('photo-and-signature'),
  correction: await load('correction'),
};

function load(name: string): Promise<ServiceModule> {
  const module = firstClassConstructor[`first-class-constructor/${name}`];
  if (!module) throw new Error(`There is no service ${name}.`);
  return module();
}
