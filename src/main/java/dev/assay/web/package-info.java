/**
 * The server: SPARQL endpoint, query API and pages on one port, for reading only. Every answer is
 * made whole before its status is sent, so what arrives is complete or an error.
 */
@NullMarked
package dev.assay.web;

import org.jspecify.annotations.NullMarked;
