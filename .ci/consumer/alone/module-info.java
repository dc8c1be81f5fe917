module consumer.alone {
  requires org.mustafid.core;
}
