-- 地名,用于表题和填报单位。区划代码按 GB/T 2260。
parameter {
    name = "place.name", title = "地名", unit = "text",
    { place = "320600", value = "南通市", basis = "CODE-REGION" },
    { place = "320601", value = "南通市本级", basis = "CODE-REGION" },
    { place = "320602", value = "南通市崇川区", basis = "CODE-REGION", to = "2020-07-15" },
    { place = "320611", value = "南通市港闸区", basis = "CODE-REGION", to = "2020-07-15" },
    { place = "320612", value = "南通市通州区", basis = "CODE-REGION" },
    { place = "320623", value = "如东县", basis = "CODE-REGION" },
    { place = "320681", value = "启东市", basis = "CODE-REGION" },
    { place = "320682", value = "如皋市", basis = "CODE-REGION" },
    { place = "320684", value = "海门市", basis = "CODE-REGION", to = "2020-07-15" },
    { place = "320685", value = "海安市", basis = "CODE-REGION" },
    { place = "370522", value = "利津县", basis = "CODE-REGION" },
    { place = "440606", value = "佛山市顺德区", basis = "CODE-REGION" },
    { place = "532801", value = "景洪市", basis = "CODE-REGION" },
    { place = "620921", value = "金塔县", basis = "CODE-REGION" },
}

-- 填报单位的全称。
parameter {
    name = "place.bureau", title = "填报单位", unit = "text",
    { place = "320600", value = "中共南通市委老干部局", basis = "CODE-REGION" },
    { place = "320602", value = "中共南通市崇川区委老干部局", basis = "CODE-REGION", to = "2020-07-15" },
    { place = "320611", value = "中共南通市港闸区委老干部局", basis = "CODE-REGION", to = "2020-07-15" },
    { place = "320612", value = "中共南通市通州区委老干部局", basis = "CODE-REGION" },
    { place = "320623", value = "中共如东县委老干部局", basis = "CODE-REGION" },
    { place = "320681", value = "中共启东市委老干部局", basis = "CODE-REGION" },
    { place = "320682", value = "中共如皋市委老干部局", basis = "CODE-REGION" },
    { place = "320684", value = "中共海门市委老干部局", basis = "CODE-REGION", to = "2020-07-15" },
    { place = "320685", value = "中共海安市委老干部局", basis = "CODE-REGION" },
    { place = "370522", value = "中共利津县委老干部局", basis = "CODE-REGION" },
    { place = "440606", value = "中共佛山市顺德区委老干部局", basis = "CODE-REGION" },
    { place = "532801", value = "中共景洪市委老干部局", basis = "CODE-REGION" },
    { place = "620921", value = "中共金塔县委老干部局", basis = "CODE-REGION" },
}
