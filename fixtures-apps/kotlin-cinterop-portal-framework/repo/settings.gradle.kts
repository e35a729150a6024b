rootProject.name = "Redpoll"
include(":shared")
