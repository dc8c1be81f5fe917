module consumer {
  requires org.mustafid.rules;
  requires org.mustafid.i18n;
  requires org.mustafid.json;
}
