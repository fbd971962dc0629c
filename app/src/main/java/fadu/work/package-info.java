/** What somebody at work is shown and may say besides acts on matters: the same on the desk and by a program. */
@org.jspecify.annotations.NullMarked
package fadu.work;
