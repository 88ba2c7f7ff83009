/**
 * Both environments in one engine, told apart by a column: a second PGlite would cost seconds and hundreds of
 * megabytes. The views bear SIRI's names, so that the adapters' statements run as they are.
 */
export const demoSchema = `
create schema demo;
create schema siri;

create table demo.organisme (environment text, id int, nom text, codi text, cif text);
create table demo.producte (
  environment text, id int, codi text, nom text, vigent_data_inici timestamp, vigent_data_fi timestamp);
create table demo.modalitat (
  environment text, id int, id_producte int, codi text, nom text, vigent_data_inici timestamp, vigent_data_fi timestamp);
create table demo.finalitat (
  environment text, id int, codi text, nom text, vigent_data_inici timestamp, vigent_data_fi timestamp);
create table demo.autoritzacio (
  environment text, id_organisme int, id_modalitat int, id_finalitat int, data_alta timestamp);
create table public.dir3_2_ine10_uo (ine10 text, dir3 text, nom text);

create view siri.aoc_pci_siri_organisme as
  select id, nom, codi, cif from demo.organisme where environment = current_setting('demo.environment');
create view siri.aoc_pci_siri_producte as
  select id, codi, nom, vigent_data_inici, vigent_data_fi from demo.producte
   where environment = current_setting('demo.environment');
create view siri.aoc_pci_siri_modalitat as
  select id, id_producte, codi, nom, vigent_data_inici, vigent_data_fi from demo.modalitat
   where environment = current_setting('demo.environment');
create view siri.aoc_pci_siri_finalitat as
  select id, codi, nom, vigent_data_inici, vigent_data_fi from demo.finalitat
   where environment = current_setting('demo.environment');
create view siri.aoc_pci_siri_autoritzacio as
  select id_organisme, id_modalitat, id_finalitat, data_alta from demo.autoritzacio
   where environment = current_setting('demo.environment');
`;
