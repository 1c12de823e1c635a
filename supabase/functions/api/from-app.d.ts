export * from '../../../scripts/api/shared-with-app';
