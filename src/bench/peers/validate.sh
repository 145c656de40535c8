#!/bin/sh
# validate.sh JSONSCHEMA SCHEMAS RECORDS: @sourcemeta/jsonschema takes one schema at a time, so it is started once
# for each kind of record. Exit 1 where one is invalid.
jsonschema=$1 schemas=$2
cd "$3" || exit 2
status=0
for schema in "$schemas"/*.json; do
  kind=${schema##*/}
  [ -e "${kind%.json}" ] || continue
  "$jsonschema" validate "$schema" "${kind%.json}" --extension .yaml || status=1
done
exit $status
