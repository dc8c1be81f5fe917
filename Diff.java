import org.mustafid.rules.*; import org.mustafid.json.*;
public class Diff { public static void main(String[] a) throws Exception {
 for (String id: RuleSets.shippedIds()) { var p=RuleSets.shipped(id).policy(); 
  try { var q=RuleSets.parse("w",Policies.write(p)).policy();
  for (var m: p.getClass().getMethods()) if(m.getParameterCount()==0 && m.getDeclaringClass()!=Object.class){ m.setAccessible(true); Object x=m.invoke(p), y=m.invoke(q); if(x!=null && !x.equals(y)) System.out.println(id+" "+m.getName()+": "+x+" <> "+y); } } catch(Exception e){System.out.println(id+" "+e);} } } }
