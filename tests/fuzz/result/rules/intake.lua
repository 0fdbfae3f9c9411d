-- What the reading of files finds.
for word in pairs({
    ["file-unmatched"] = 1, ["file-other"] = 1, ["file-ambiguous"] = 1, ["file-by-header"] = 1,
    ["file-empty"] = 1, ["file-encoding"] = 1, ["file-unsure"] = 1, ["file-delimiter"] = 1, ["file-ids"] = 1,
    ["file-old-format"] = 1, ["file-locked"] = 1, ["file-broken"] = 1, ["file-too-large"] = 1,
    ["file-disguised"] = 1, ["file-repeated"] = 1, ["file-personal"] = 1, ["sheet-unmatched"] = 1,
    ["sheet-hidden"] = 1,
    ["rows-hidden"] = 1, ["columns-hidden"] = 1, ["cells-merged"] = 1, ["file-unit"] = 1,
    ["header-missing"] = 1, ["header-required"] = 1, ["header-repeated"] = 1, ["header-unknown"] = 1,
    ["header-unit"] = 1, ["header-unit-unsure"] = 1,
    ["line-encoding"] = 1, ["quote-unclosed"] = 1, ["row-ragged"] = 1, ["row-total"] = 1,
    ["row-unfilled"] = 1, ["row-footer"] = 1, ["row-numbers"] = 1, ["row-header"] = 1, ["sum-differs"] = 1,
    ["total-differs"] = 1, ["key-blank"] = 1, ["key-repeated"] = 1, ["row-superseded"] = 1,
    ["file-superseded"] = 1, ["correction-unclear"] = 1, ["cell-required"] = 1, ["cell-error"] = 1,
    ["cell-control"] = 1, ["cell-damaged"] = 1, ["cell-narrow"] = 1, ["cell-lost"] = 1, ["cell-integer"] = 1,
    ["cell-decimal"] = 1, ["cell-money"] = 1, ["cell-range"] = 1, ["cell-date"] = 1,
    ["cell-date-century"] = 1, ["cell-date-precision"] = 1, ["cell-date-serial"] = 1,
    ["cell-date-unsure"] = 1, ["cell-boolean"] = 1, ["cell-choice"] = 1, ["cell-id-number"] = 1,
    ["cell-id-15"] = 1, ["cell-credit-code"] = 1, ["cell-region"] = 1, ["cell-phone"] = 1,
    ["cell-phones"] = 1, ["reference-unknown"] = 1, ["reference-ambiguous"] = 1, ["unit-disagrees"] = 1,
    ["waiver-unknown"] = 1, ["waiver-ambiguous"] = 1, ["waiver-refused"] = 1,
}) do
    check { name = word, title = word, severity = "error", basis = "B", says = "{value}", cure = "请核对" }
end
