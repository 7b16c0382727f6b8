/**
 * The business without a server: the real CDI beans, services, interceptors, migrations and database, in one JVM. A test
 * says {@code @ExtendWith(House.class)}, then {@code House.as(actor, ...)} and {@code House.get(Service.class)}. Each
 * test starts on the data of the migrations alone. H2 by default; {@code -Dpasserelle.test.database=postgresql} runs the
 * same on PostgreSQL, {@code bin/test} both; {@code bin/test fast} leaves these tests out ({@link Part}).
 */
package fr.passerelle.testing;
