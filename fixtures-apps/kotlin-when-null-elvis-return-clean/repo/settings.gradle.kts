rootProject.name = "Tarn"
include(":shared")
