-- What somebody chose for "way_in_added" and "way_in_removed" stays chosen under the new names of these messages.
UPDATE "users" SET "notifications" = ("notifications" - 'way_in_added.sms' - 'way_in_removed.sms') || jsonb_strip_nulls(
  jsonb_build_object(
    'sign_in_method_added.sms', "notifications" -> 'way_in_added.sms',
    'sign_in_method_removed.sms', "notifications" -> 'way_in_removed.sms'
  )
) WHERE "notifications" ?| array['way_in_added.sms', 'way_in_removed.sms'];
