// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "RecordsLive",
    platforms: [.iOS(.v18)],
    products: [.library(name: "RecordsLive", targets: ["RecordsLive"])],
    dependencies: [.package(path: "../RecordsInterface")],
    targets: [.target(name: "RecordsLive", dependencies: ["RecordsInterface"], swiftSettings: [.swiftLanguageMode(.v5)])]
)
