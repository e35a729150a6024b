// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "SafetyFeature",
    platforms: [.iOS(.v18)],
    products: [.library(name: "SafetyFeature", targets: ["SafetyFeature"])],
    dependencies: [.package(path: "../RecordsInterface")],
    targets: [.target(name: "SafetyFeature", dependencies: ["RecordsInterface"], swiftSettings: [.swiftLanguageMode(.v5)])]
)
