/**
 * Documents: turns files, decisions and agreements into the PDFs that people keep, numbers them, stores their bytes for
 * ever and lets anybody check one by its code. A document is made once: what was handed out is never made again
 * differently. Laws: CRPA L112-3 and R112-5 (receipt), CJA R421-5 (appeal channels), décret 2019-768 (accessible PDF).
 */
package fr.passerelle.document;
