/**
 * Agents' procedure, Pas 1, "Buscar autoritzacions per un ens", without its validity filter: that one hid what is
 * valid without end, and what expired is to be shown, not hidden. Dates come as text because an Oracle DATE has no zone
 * and the driver would read it in the zone of the machine. Only what Oracle and PostgreSQL both take.
 */
export const authorizationsOfBody = `
SELECT o.CODI AS ORGANISME_CODI, o.NOM AS ORGANISME_NOM, o.CIF AS ORGANISME_CIF,
       a.ID_ORGANISME AS AUTORITZACIO,
       TO_CHAR(a.DATA_ALTA, 'YYYY-MM-DD"T"HH24:MI:SS') AS DATA_ALTA,
       p.CODI AS PRODUCTE_CODI, p.NOM AS PRODUCTE_NOM,
       TO_CHAR(p.VIGENT_DATA_INICI, 'YYYY-MM-DD"T"HH24:MI:SS') AS PRODUCTE_INICI,
       TO_CHAR(p.VIGENT_DATA_FI, 'YYYY-MM-DD"T"HH24:MI:SS') AS PRODUCTE_FI,
       m.CODI AS MODALITAT_CODI, m.NOM AS MODALITAT_NOM,
       TO_CHAR(m.VIGENT_DATA_INICI, 'YYYY-MM-DD"T"HH24:MI:SS') AS MODALITAT_INICI,
       TO_CHAR(m.VIGENT_DATA_FI, 'YYYY-MM-DD"T"HH24:MI:SS') AS MODALITAT_FI,
       f.CODI AS FINALITAT_CODI, f.NOM AS FINALITAT_NOM,
       TO_CHAR(f.VIGENT_DATA_INICI, 'YYYY-MM-DD"T"HH24:MI:SS') AS FINALITAT_INICI,
       TO_CHAR(f.VIGENT_DATA_FI, 'YYYY-MM-DD"T"HH24:MI:SS') AS FINALITAT_FI
  FROM SIRI.AOC_PCI_SIRI_ORGANISME o
  LEFT JOIN (SIRI.AOC_PCI_SIRI_AUTORITZACIO a
             INNER JOIN SIRI.AOC_PCI_SIRI_MODALITAT m ON m.ID = a.ID_MODALITAT
             INNER JOIN SIRI.AOC_PCI_SIRI_PRODUCTE p ON p.ID = m.ID_PRODUCTE
             INNER JOIN SIRI.AOC_PCI_SIRI_FINALITAT f ON f.ID = a.ID_FINALITAT)
    ON a.ID_ORGANISME = o.ID
 WHERE o.CODI = :codi
 ORDER BY a.DATA_ALTA DESC`;

export const finalitiesByCode = `
SELECT f.CODI AS FINALITAT_CODI, f.NOM AS FINALITAT_NOM,
       TO_CHAR(f.VIGENT_DATA_INICI, 'YYYY-MM-DD"T"HH24:MI:SS') AS FINALITAT_INICI,
       TO_CHAR(f.VIGENT_DATA_FI, 'YYYY-MM-DD"T"HH24:MI:SS') AS FINALITAT_FI
  FROM SIRI.AOC_PCI_SIRI_FINALITAT f
 WHERE UPPER(TRIM(f.CODI)) IN (:codi, :codi_sense_zeros, :codi_amb_zeros)
 ORDER BY f.CODI`;
